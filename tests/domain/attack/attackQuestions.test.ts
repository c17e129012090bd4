import { describe, expect, test } from 'vitest'
import { attackQuestions } from '#src/domain/attack/attackQuestions.ts'
import { stepIds } from '#src/domain/flow/steps.ts'
import { questionsOn } from '#tests/support/attacking.ts'
import { manyActs } from '#tests/support/manyActs.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

test('the three limbs come first, then the conditions and the way to court', () => {
  const groups = attackQuestions(sample('fx-01'), '2026-06-24').map(({ group }) => group)
  expect(groups).toEqual(['acts', 'risk', 'necessity', 'conditions', 'procedure'])
})

test('an answer on a branch that was not taken is no answer', () => {
  const left = { risk: { assessment: { answer: 'no' as const, why: '', assessor: 'DS Ruth Fenwick' } } }
  expect(questionsOn(left).map(({ code }) => code)).not.toContain('risk-assessor-unnamed')
})

describe.each(sampleIds)('the questions on %s', (id) => {
  const file = sample(id)
  const questions = attackQuestions(file, file.training?.asAt ?? '').flatMap((group) => group.questions)

  test('are questions, each with why it is asked, what answers it and a place to answer it', () => {
    expect(questions.length).toBeGreaterThan(5)
    for (const { code, question, why, answer, where } of questions) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
      expect(question).toMatch(/^[A-Z].*\?(?: .*[.?])?$/)
      expect(why).toMatch(/^\S.*[.”]$/)
      expect(answer).toMatch(/^[A-Z].*[.]$/)
      expect([question, why, answer].join(' ')).not.toMatch(/undefined|\[\[| 0 /)
      expect(stepIds).toContain(where.step)
    }
  })

  test('are told apart by their code and item', () => {
    const keys = questions.map(({ code, where }) => `${code} ${where.item ?? ''}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

test('many acts are named by the first of them', () => {
  const items = manyActs(300).map((act) => ({ ...act, attribution: 'suspected' as const }))
  const [question] = questionsOn({ acts: { items } }).filter(({ code }) => code === 'attribution-suspected')
  expect(question?.question).toMatch(/acts 1, 2, .* and 262 more\?$/)
})
