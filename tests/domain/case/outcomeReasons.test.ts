import { expect, test } from 'vitest'
import { outcomeReasonCodes, outcomeReasons, reasonsFor } from '#src/domain/case/outcomeReasons.ts'

test('every code is offered, each once, and somewhere', () => {
  expect(new Set<string>(outcomeReasonCodes)).toEqual(new Set(Object.keys(outcomeReasons)))
  expect(new Set(outcomeReasonCodes).size).toBe(outcomeReasonCodes.length)
  for (const { for: places } of Object.values(outcomeReasons)) expect(places.length).toBeGreaterThan(0)
})

test('a refusal, a withdrawal and a condition each have their own list, and all of them “another reason”', () => {
  const labels = (at: Parameters<typeof reasonsFor>[0]) => reasonsFor(at).map(({ value }) => value)
  expect(labels('withdrawal')).toContain('supportWithdrawn')
  expect(labels('application')).not.toContain('supportWithdrawn')
  expect(labels('condition')).toContain('noProvider')
  expect(labels('application')).not.toContain('noProvider')
  for (const at of ['application', 'withdrawal', 'condition'] as const)
    expect(labels(at).at(-1)).toBe('other')
})
