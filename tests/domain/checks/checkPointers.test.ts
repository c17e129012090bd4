import { expect, test } from 'vitest'
import { checkPointers } from '#src/domain/checks/checkPointers.ts'
import { findingsOf, finishedCase, said, withItem } from '#tests/support/checking.ts'

test('a text that refers to an act taken out stops, and names its page', () => {
  expect(said(checkPointers)).toEqual([])
  const [finding] = findingsOf(checkPointers, { risk: { reasoning: 'See [[act:gone]].' } })
  expect(finding).toMatchObject({
    code: 'reference-to-nothing',
    severity: 'stops',
    where: { step: 'risk', field: 'reasoning' },
  })
})

test.each([
  ['exhibits', { exhibits: ['gone'] }],
  ['run', { run: 'gone' }],
  ['towards', { towards: ['gone'] }],
  ['account.witness', { account: { kind: 'hearsay', witness: 'gone' } }],
])('an act whose %s point at nothing asks, and breaks nothing', (field, change) => {
  const items = withItem(finishedCase().acts?.items, 'act-01', change as object)
  expect(findingsOf(checkPointers, { acts: { items } })).toMatchObject([
    { code: 'pointer-to-nothing', severity: 'explain', where: { step: 'acts', item: 'act-01', field } },
  ])
})
