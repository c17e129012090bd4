import { expect, test } from 'vitest'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { aReviewRecord, supervisor } from '#tests/support/aReviewRecord.ts'
import { sample } from '#tests/support/samples.ts'

test('the police see the whole case, but not the answers on a branch that was left', () => {
  const whole = sample('fx-01')
  const { file } = policeView({
    ...whole,
    disclosure: {
      ...whole.disclosure,
      found: [{ id: 'u1', what: 'A text', handled: 'served', summary: 'Left' }],
    },
  } as typeof whole)
  expect(file.safety).toEqual(whole.safety)
  expect(JSON.stringify(file.disclosure)).not.toContain('Left')
})

test('people are named as the served papers name them', () => {
  const whole = sample('fx-01')
  const [person] = whole.protected?.people ?? []
  const { words } = policeView({
    ...whole,
    protected: { people: [{ ...person, id: 'p1', shownAs: { kind: 'pseudonym', label: 'Person A' } }] },
  })
  expect(words.shown('p1')).toBe('Person A')
})

test('of the record of review they print what was signed and decided, and never what was asked of a lawyer', () => {
  const comment = { id: 'c', at: '2026-06-23T09:00:00.000Z', by: supervisor, text: 'Asked in confidence' }
  const legal = { id: 't', kind: 'legal', anchor: { step: 'risk' }, comments: [comment] } as const
  const { review } = policeView(sample('fx-01'), {
    ...aReviewRecord(),
    threads: [{ ...legal, comments: [comment] }],
  })
  expect(review?.signOffs).toHaveLength(1)
  expect(JSON.stringify(review)).not.toContain('Asked in confidence')
})
