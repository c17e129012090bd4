import { expect, test } from 'vitest'
import { copyTexts } from '#src/documents/patrolCard/copyTexts.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

const served = servedFrom()
const order = {
  kind: 'full',
  runs: 'until',
  lastDay: '2029-11-26',
  madeOn: '2026-11-27',
  court: 'Dunmarrow',
} as const
const texts = (change: Partial<NonNullable<ServedCase['order']>>) =>
  copyTexts(
    { ...served, order: { ...order, conditions: [], allRecorded: true, ...change } },
    served.conditions,
  )
    .map(({ value }) => value)
    .join(' ')

test('name the order, its days, its conditions by number of each kind, and the offence', () => {
  expect(texts({})).toContain('Stalking protection order, Dunmarrow, made 27 Nov 2026, to 26 Nov 2029.')
  expect(texts({})).toContain('2 prohibitions and 1 requirement')
  expect(texts({})).toContain('ST19001')
  expect(texts({ kind: 'interim' })).toContain('Interim stalking protection order')
  expect(texts({ runs: 'untilFurtherOrder' })).toContain('until a further order')
})

test('before an order is made there is nothing to enter', () => {
  expect(copyTexts({ ...served, order: undefined }, served.conditions)).toEqual([
    { label: 'National computer and marker', value: 'Enter nothing until an order is made.' },
  ])
})
