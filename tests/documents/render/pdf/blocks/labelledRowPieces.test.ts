import { expect, test } from 'vitest'
import { gapWords } from '#src/documents/gapWords.ts'
import { labelledRowPieces } from '#src/documents/render/pdf/blocks/labelledRowPieces.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const gap = { what: 'the date of birth', step: 'defendant' } as const
const rows = [
  { label: 'Name', value: 'Arthur Example' },
  { label: 'Known as', value: 'Artie' },
  { label: 'Date of birth', value: gap },
]

test('each label heads its row, and what is missing says so', async () => {
  const { text, roles } = await drawn((stage) => labelledRowPieces({ kind: 'rows', rows }, stage))
  expect(roles).toBe('Document(Table(TBody(TR(TH TD) TR(TH TD) TR(TH TD))))')
  expect(text.split('\n')).toEqual([
    'Name',
    'Arthur Example',
    'Known as',
    'Artie',
    'Date of birth',
    gapWords(gap),
  ])
})

test('the last row never stands alone on a page', async () => {
  const { pieces } = await drawn((stage) => labelledRowPieces({ kind: 'rows', rows }, stage))
  expect(pieces.map(({ glued = false }) => glued)).toEqual([false, true, false])
})

test('no rows are no table', async () => {
  const { pieces, roles } = await drawn((stage) => labelledRowPieces({ kind: 'rows', rows: [] }, stage))
  expect([pieces, roles]).toEqual([[], 'Document'])
})
