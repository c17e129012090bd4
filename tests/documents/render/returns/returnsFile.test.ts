import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { returnsCsv, returnsJson } from '#src/documents/render/returns/returnsFile.ts'
import { returnsFields } from '#src/domain/returns/returnsFields.ts'
import { returnsRow } from '#src/domain/returns/returnsRow.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const rowWith = (division: string) => ({ ...returnsRow(aDraft().case), division })
const names = Object.values(returnsFields)
/** The one row of a CSV as a spreadsheet reads it. */
const read = (division: string) => {
  const { data } = Papa.parse<string[]>(returnsCsv([rowWith(division)]).replace(/^\u{feff}/u, ''), {
    skipEmptyLines: true,
  })
  return data[1]?.[names.indexOf('Division')]
}

test('the first line names the fields, and a spreadsheet is told that it is UTF-8', () => {
  const csv = returnsCsv([rowWith('North')])
  expect(csv.startsWith('\u{feff}Force reference,Matter number,')).toBe(true)
  expect(csv.trimEnd().split('\r\n')).toHaveLength(2)
  expect(returnsCsv([]).trimEnd().split('\r\n')).toHaveLength(1)
})

describe('what could be a formula has an apostrophe before it', () => {
  test.each([
    ['=1+1'],
    ['+44 20 7946 0000'],
    ['-2'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\r=1'],
    ['\n=1'],
    ['  =1+1'],
    ['=1+1\nsecond line'],
    ['=HYPERLINK("http://x.example","a, b")'],
    ['＝1+1'],
    ['＋1'],
    ['－1'],
    ['＠x'],
  ])('%j', (value) => {
    expect(read(value)).toBe(`'${value}`)
  })
})

describe('what is no formula stays as it was entered', () => {
  test.each([
    ['North'],
    ['a=1'],
    ['North-West'],
    ['a, b'],
    ['He said “no” and "never"'],
    ['first line\nsecond line'],
    ['1-2'],
    ['Llŷn'],
    [''],
  ])('%j', (value) => {
    expect(read(value)).toBe(value)
  })
})

test('numbers are numbers', () => {
  const csv = returnsCsv([{ ...rowWith('North'), lengthYears: 2.5, perpetratorAge: 41 }])
  expect(csv).toContain(',41,')
  expect(csv).toContain(',2.5,')
})

test('the JSON has the same fields by the same names, and says what it is and of which day', () => {
  const parsed: unknown = JSON.parse(returnsJson([rowWith('=1')], '2026-11-23'))
  expect(parsed).toMatchObject({ schema: 1, made: '2026-11-23', rows: [{ Division: '=1' }] })
  expect(Object.keys(JSON.parse(returnsJson([rowWith('x')], '2026-11-23')).rows[0])).toEqual(names)
})
