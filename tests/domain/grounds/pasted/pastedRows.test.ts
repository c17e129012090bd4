import { expect, test } from 'vitest'
import { pastedRows } from '#src/domain/grounds/pasted/pastedRows.ts'

const today = '2026-11-23'

test('rows of a spreadsheet with a row of names', () => {
  expect(
    pastedRows(
      'Date\tTime\tIncident details\tLocation\tRef\r\n06/04/2026\t22:10\tHe rang\tHome\tOM/1',
      today,
    ),
  ).toEqual({
    header: ['Date', 'Time', 'Incident details', 'Location', 'Ref'],
    rows: [['06/04/2026', '22:10', 'He rang', 'Home', 'OM/1']],
    columns: ['date', 'time', 'what', 'place', 'exhibit'],
  })
})

test('rows without names are known by what is in them', () => {
  const { header, columns } = pastedRows(
    '1\t06/04/2026\t22:10\tHe rang her at home\tOM/1\n2\t07/04/2026\t8:15\tHe came\tOM/2',
    today,
  )
  expect(header).toBeUndefined()
  expect(columns).toEqual(['ignore', 'date', 'time', 'what', 'exhibit'])
})

test('a row that begins with a day is no row of names, whatever its words', () => {
  expect(pastedRows('06/04/2026\tan event at the place', today).header).toBeUndefined()
})

test('the second column of a kind is left out', () => {
  expect(pastedRows('Date\tDay\tWhat\n1/4/26\tWednesday\tHe rang', today).columns).toEqual([
    'date',
    'ignore',
    'what',
  ])
})

test('semicolons part cells only where most lines have them', () => {
  expect(pastedRows('1/4/26;He rang\n2/4/26;He came', today).rows).toEqual([
    ['1/4/26', 'He rang'],
    ['2/4/26', 'He came'],
  ])
  expect(pastedRows('1/4/26 He rang; she hung up\n2/4/26 He came\n3/4/26 He left', today).rows).toEqual([
    ['1/4/26', 'He rang; she hung up'],
    ['2/4/26', 'He came'],
    ['3/4/26', 'He left'],
  ])
})

test('lines of a log begin with a day; others go on with the one before', () => {
  const log = 'Log of calls\n06/04/2026 22:10 - He rang.\nShe hung up.\n\n07/04/2026: He came.'
  expect(pastedRows(log, today)).toEqual({
    header: undefined,
    rows: [
      ['', 'Log of calls'],
      ['06/04/2026 22:10', 'He rang.\nShe hung up.'],
      ['07/04/2026', 'He came.'],
    ],
    columns: ['date', 'what'],
  })
})

test('1,000 rows are all there', () => {
  const text = Array.from({ length: 1000 }, (_, at) => `06/04/2026\t22:10\tCall ${at}`).join('\n')
  expect(pastedRows(text, today).rows).toHaveLength(1000)
})

test('nothing pasted is no row', () => {
  expect(pastedRows('', today).rows).toEqual([])
  expect(pastedRows(' \n ', today).rows).toEqual([])
})
