import { expect, test } from 'vitest'
import type { Patch } from '#src/storage/draftStore.ts'
import { partName } from '#src/storage/partName.ts'

const step = (name: string): Patch => ({ step: 'defendant', answers: { name }, typed: {} })
const pending = (box: string): Patch => ({ pending: { step: 'acts', box, text: box } })

test.each<[string, Patch, Patch]>([
  ['the answers of a step', step('First'), step('Second')],
  ['a note', { note: { step: 'acts', text: 'a' } }, { note: { step: 'acts', text: 'b' } }],
  [
    'a box',
    { pending: { step: 'acts', box: 'quick', text: 'a' } },
    { pending: { step: 'acts', box: 'quick', text: 'b' } },
  ],
  ['a reason', { explanation: { finding: 'R01', reason: 'a' } }, { removeExplanation: 'R01' }],
])('two changes of %s have one name', (_, one, other) => {
  expect(partName(one)).toBe(partName(other))
})

test.each<[string, Patch, Patch]>([
  ['answers and a note of one step', step('First'), { note: { step: 'defendant', text: 'a' } }],
  ['two boxes', pending('quick'), pending('paste')],
  ['reasons for two findings', { removeExplanation: 'R01' }, { removeExplanation: 'R02' }],
  ['two marks', { mark: { lodgedOn: '2026-11-20' } }, { mark: { servedOn: '2026-11-20' } }],
])('%s have two', (_, one, other) => {
  expect(partName(one)).not.toBe(partName(other))
})
