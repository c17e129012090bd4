import { expect, test } from 'vitest'
import { progress } from '#src/features/drafts/progress.ts'
import { summarise } from '#src/storage/summarise.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const [on, later] = ['2026-11-20', '2026-11-21']

test.each([
  ['Not started', {}],
  ['Draft, 1 page begun', { route: { kind: 'full' } }],
  ['Draft, 2 pages begun', { route: { kind: 'full' }, defendant: { name: 'Arthur' } }],
  ['Printed as final', { marks: { printedFinalOn: on } }],
  ['Lodged with the court', { marks: { printedFinalOn: on, lodgedOn: later } }],
  ['Served', { marks: { printedFinalOn: on, lodgedOn: later, servedOn: later } }],
  ['Served', { route: { kind: 'full' }, marks: { servedOn: later } }],
  ['Closed on 20 November 2026', { closed: { on }, marks: { lodgedOn: later } }],
] as const)('%s', (words, answers) => {
  expect(progress(summarise(aDraft(answers), `${later}T09:00:00.000Z`))).toBe(words)
})
