import { describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { beforeChoice } from '#src/domain/case/beforeChoice.ts'
import { decision } from '#src/domain/case/decision.ts'

const messages = (answer: unknown) =>
  beforeChoice(decision, answer)
    .safeParse(answer)
    .error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('a choice that is not made yet', () => {
  test('is asked for together with the questions that stand on every branch', () => {
    expect(messages({})).toEqual([
      ['sooner', 'Say whether anything would protect sooner tonight'],
      ['outcome', 'Say whether you will apply'],
    ])
    expect(messages({ sooner: { answer: 'yes' }, outcome: 'perhaps' })).toEqual([
      ['sooner.what', 'Say what was done, or will be done, tonight'],
      ['outcome', 'Say whether you will apply'],
    ])
    expect(messages({ sooner: { answer: 'no' } })).toEqual([['outcome', 'Say whether you will apply']])
  })

  test('is judged by its own schema once it is made', () => {
    expect(beforeChoice(decision, { outcome: 'apply' })).toBe(decision)
    expect(messages({ outcome: 'apply', sooner: { answer: 'no' } })).toBeUndefined()
  })

  test('is nothing to an answer without a choice', () => {
    const plain = z.object({ name: z.string() })
    expect(beforeChoice(plain, {})).toBe(plain)
    expect(beforeChoice(decision, 'not an answer')).not.toBe(decision)
  })
})
