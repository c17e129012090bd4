import { expect, test } from 'vitest'
import { type AttackQuestion, asked } from '#src/domain/attack/question.ts'

const question: AttackQuestion = {
  code: 'a-question',
  question: 'Why?',
  why: 'So.',
  answer: 'This.',
  where: { step: 'risk' },
  answered: undefined,
}

test('a question is put only where the case invites it', () => {
  expect(asked(1, () => question)).toEqual([question])
  expect(asked(0, () => question)).toEqual([])
})
