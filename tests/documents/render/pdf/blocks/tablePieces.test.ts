import { expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { tablePieces } from '#src/documents/render/pdf/blocks/tablePieces.ts'
import { type } from '#src/documents/render/pdf/style.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

type Table = Extract<Block, { kind: 'table' }>
const table: Table = {
  kind: 'table',
  caption: 'Acts',
  columns: [
    { header: 'No.', width: 1, rowHeader: true },
    { header: 'What', width: 6 },
  ],
  rows: [
    ['1', 'He waited.'],
    ['2', 'He rang.'],
    ['3', 'He wrote.'],
  ],
}
const made = (part: Partial<Table> = {}) => drawn((stage) => tablePieces({ ...table, ...part }, stage))

test('a table reads caption, header and rows', async () => {
  const { text, roles } = await made({ rows: [['1', 'He waited.']] })
  expect(text.split('\n')).toEqual(['Acts', 'No.', 'What', '1', 'He waited.'])
  expect(roles).toBe('Document(Table(Caption THead(TR(TH TH)) TBody(TR(TH TD))))')
})

test('caption, header and first row stay together, and the last two rows too', async () => {
  const [caption, gap, header, first, second, last] = (await made()).pieces
  expect([caption, gap, header].map((piece) => piece?.glued)).toEqual([true, true, true])
  expect([first, second, last].map((piece) => piece?.glued ?? false)).toEqual([false, true, false])
})

test('each row brings the header along when it starts a page', async () => {
  const { pieces } = await made()
  expect(pieces.slice(3, 6).map(({ repeated }) => repeated?.height)).toEqual(
    Array(3).fill(type.cellHead.leading + 5),
  )
})

test('without rows there is the sentence that says so, or else the header alone', async () => {
  expect((await made({ rows: [], empty: 'There are no acts.' })).text).toBe('There are no acts.')
  expect((await made({ rows: [] })).text).toBe('Acts\nNo.\nWhat')
})
