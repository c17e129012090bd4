import { expect, test } from 'vitest'
import { pastedActs } from '#src/domain/grounds/pasted/pastedActs.ts'
import type { ColumnKind } from '#src/domain/grounds/pasted/pastedRows.ts'

const known = {
  today: '2026-11-23',
  acts: [{ id: 'old', when: { precision: 'exact' as const, on: '2026-04-06' }, what: 'He rang her twice' }],
  exhibits: [{ id: 'ex-1', reference: 'OM/1' }],
}
const ids = ['r1', 'r2', 'r3', 'r4']
const read = (columns: readonly ColumnKind[], ...rows: string[][]) => pastedActs(rows, columns, ids, known)

test('a row becomes an act, its exhibit found by reference', () => {
  const [row] = read(
    ['date', 'time', 'what', 'place', 'exhibit'],
    ['7/4/26', '22:10', 'He came', 'Home', 'om/1'],
  )
  expect(row).toEqual({
    row: 1,
    act: {
      id: 'r1',
      kind: 'act',
      when: { precision: 'exact', on: '2026-04-07', time: '22:10' },
      what: 'He came',
      place: 'Home',
      exhibits: ['ex-1'],
    },
    unread: undefined,
    unknownExhibit: undefined,
    duplicateOf: undefined,
  })
})

test('an exhibit that the case does not have is named, not dropped', () => {
  const [row] = read(['what', 'exhibit'], ['He came', 'OM/9'])
  expect(row?.unknownExhibit).toBe('OM/9')
  expect(row?.act.exhibits).toBeUndefined()
})

test.each([
  ['a day that does not exist', ['31/2/26', ''], { precision: 'exact', on: '31/2/26' }, '31/2/26'],
  [
    'words for a day',
    ['about Easter', '10:00'],
    { precision: 'exact', on: 'about Easter', time: '10:00' },
    'about Easter',
  ],
  [
    'words for a time',
    ['7/4/26', 'evening'],
    { precision: 'exact', on: '2026-04-07', time: 'evening' },
    'evening',
  ],
  ['a time alone', ['', '10:00'], { precision: 'exact', time: '10:00' }, '10:00'],
  [
    'a time beside a span',
    ['3/4/26 to 5/4/26', '10:00'],
    { precision: 'between', from: '2026-04-03', to: '2026-04-05', detail: '10:00' },
    undefined,
  ],
])('%s stays as text to mend', (_, [date = '', time = ''], when, unread) => {
  const [row] = read(['date', 'time', 'what'], [date, time, 'He came'])
  expect(row?.act.when).toEqual(when)
  expect(row?.unread).toBe(unread)
})

test('a duplicate of an act of the case, and of a row before, is marked and kept', () => {
  const rows = read(
    ['date', 'what'],
    ['6/4/26', 'he rang her twice!'],
    ['8/4/26', 'He came'],
    ['8/4/26', 'He came.'],
  )
  expect(rows.map(({ duplicateOf }) => duplicateOf)).toEqual([{ act: 'old' }, undefined, { row: 2 }])
})

test('columns left out are not read, and a row with nothing else is no act', () => {
  const rows = read(['ignore', 'date', 'what'], ['1', '', ''], ['2', '8/4/26', 'He came'])
  expect(rows.map(({ row, act }) => [row, act.id])).toEqual([[2, 'r2']])
})

test('two columns of words are told one after the other', () => {
  expect(read(['what', 'what'], ['He rang', 'She hung up'])[0]?.act.what).toBe('He rang. She hung up')
})

test('1,000 rows of one day are all read', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => ['6/4/26', `Message ${at}`])
  const many = rows.map((_, at) => `r${at}`)
  expect(pastedActs(rows, ['date', 'what'], many, known).map(({ act }) => act.id)).toEqual(many)
})
