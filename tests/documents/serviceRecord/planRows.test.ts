import { expect, test } from 'vitest'
import { planRows } from '#src/documents/serviceRecord/planRows.ts'
import { handedOver, servedPapers } from '#tests/support/paperServices.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

const plan = {
  by: 'PC Wren, 5120',
  method: 'personal' as const,
  before: '2026-06-26',
  adjustments: 'Ring twice',
}

test('the plan for the summons is one row: who serves it, how, by when, and what to know', () => {
  expect(planRows(servedFrom(), plan)).toEqual([
    { label: 'Plan for the summons', value: 'PC Wren, 5120, in person, by 26 June 2026. Ring twice.' },
  ])
  expect(planRows(servedFrom(), { method: 'post' })).toMatchObject([{ value: 'By post.' }])
})

test('nothing stands where nothing is planned, or once the summons is recorded as served', () => {
  expect(planRows(servedFrom(), undefined)).toEqual([])
  expect(planRows(servedFrom(), { by: ' ' })).toEqual([])
  const recorded = (papers: string[]) =>
    planRows(servedFrom({ papersServed: servedPapers(handedOver({ papers })) }), plan)
  expect(recorded(['D1', 'D3'])).toEqual([])
  expect(recorded(['D1'])).toHaveLength(1)
})
