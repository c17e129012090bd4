import { expect, test } from 'vitest'
import { isProved, unprovedActs } from '#src/domain/grounds/actProof.ts'

test.each([
  ['an exhibit', { exhibits: ['ex-1'] }, true],
  ['a statement', { howKnown: ['statement' as const] }, true],
  ['both', { exhibits: ['ex-1'], howKnown: ['statement' as const] }, true],
  ['a phone without an exhibit', { howKnown: ['device' as const] }, false],
  ['an empty list of exhibits', { exhibits: [] }, false],
  ['nothing', {}, false],
])('an act with %s', (_, act, proved) => {
  expect(isProved(act)).toBe(proved)
})

test('context never lacks proof', () => {
  const acts = [
    { id: '1', kind: 'act' as const },
    { id: '2', kind: 'context' as const },
    { id: '3', kind: 'act' as const, exhibits: ['ex-1'] },
    { id: '4' },
  ]
  expect(unprovedActs(acts).map(({ id }) => id)).toEqual(['1', '4'])
})
