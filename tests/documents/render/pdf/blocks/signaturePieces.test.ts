import { expect, test } from 'vitest'
import { signaturePieces } from '#src/documents/render/pdf/blocks/signaturePieces.ts'
import { type } from '#src/documents/render/pdf/style.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const lines = [{ label: 'Signed' }, { label: 'Name', value: 'Inspector Dana Example' }, { label: 'Date' }]

const line = type.body.leading

test('a place to sign reads role, labels and values, and is never divided', async () => {
  const { text, pieces } = await drawn((stage) =>
    signaturePieces({ kind: 'signature', role: 'Applicant', lines }, stage),
  )
  expect(text.split('\n')).toEqual(['Applicant', 'Signed', 'Name', 'Inspector Dana Example', 'Date'])
  expect(pieces.map(({ glued = false }) => glued)).toEqual([true, true, true, false])
  expect(pieces.map(({ height }) => height)).toEqual([line, line + 9, line + 9, line + 9])
})

test('a value of two lines takes their room', async () => {
  const long = [{ label: 'Name', value: 'Inspector\nDana Example' }]
  const { pieces } = await drawn((stage) =>
    signaturePieces({ kind: 'signature', role: 'A', lines: long }, stage),
  )
  expect(pieces[1]?.height).toBeCloseTo(2 * line + 9)
})
