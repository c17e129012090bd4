import { expect, test } from 'vitest'
import { checkProceedings } from '#src/domain/checks/checkProceedings.ts'
import { said } from '#tests/support/checking.ts'

const criminal = (part: object) => ({ proceedings: { criminal: part } })

test('a live case: the prosecutor told, the next day known and to come', () => {
  expect(said(checkProceedings)).toEqual([])
  expect(said(checkProceedings, criminal({ prosecutorToldOn: { known: false } }))).toEqual([
    'prosecutor-not-told explain',
  ])
  expect(said(checkProceedings, criminal({ next: { known: false } }))).toEqual([
    'criminal-next-day-not-known explain',
  ])
  expect(said(checkProceedings, criminal({ next: { value: '2026-06-24' } }))).toEqual([])
  expect(said(checkProceedings, criminal({ next: { value: '2026-06-23' } }))).toEqual([
    'criminal-next-day-past hint',
  ])
})

test('no criminal case, or one that is over, is no bar and asks nothing', () => {
  expect(said(checkProceedings, criminal({ stage: 'none', next: { known: false } }))).toEqual([])
  expect(said(checkProceedings, criminal({ stage: 'acquitted', next: { known: false } }))).toEqual([])
})
