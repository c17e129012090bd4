import { expect, test } from 'vitest'
import { cellsOf } from '#src/domain/grounds/pasted/cells.ts'

test.each([
  [
    'tabs and lines',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'Windows lines and a last empty one',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'old Mac lines',
    'a\tb\rc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a quoted cell with a line break and a tab',
    'a\t"b\nb\tb"\nc\td',
    [
      ['a', 'b\nb\tb'],
      ['c', 'd'],
    ],
  ],
  ['doubled quotation marks', '"say ""yes"""\tb', [['say "yes"', 'b']]],
  ['a mark that opens no cell', 'He said "no" and left\tb', [['He said "no" and left', 'b']]],
  [
    'a mark at the start that never closes',
    '"Never again\tb\nc\td',
    [
      ['"Never again', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a quotation that only begins a cell', '"Yes" he wrote\tb', [['"Yes" he wrote', 'b']]],
  ['empty cells kept, empty rows left out', 'a\t\tc\n\t\t\n\nd', [['a', '', 'c'], ['d']]],
  ['nothing', '', []],
])('%s', (_, text, rows) => {
  expect(cellsOf(text, '\t')).toEqual(rows)
})

test('semicolons part cells where they are the separator', () => {
  expect(cellsOf('a;"b;b"\nc;d', ';')).toEqual([
    ['a', 'b;b'],
    ['c', 'd'],
  ])
})
