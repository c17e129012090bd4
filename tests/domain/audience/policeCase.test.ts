import { expect, test } from 'vitest'
import { policeView } from '#src/domain/audience/policeCase.ts'
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
