import { expect, test } from 'vitest'
import { gapWords } from '#src/documents/gapWords.ts'
import { missingPieces } from '#src/documents/render/pdf/blocks/missingPieces.ts'
import { type } from '#src/documents/render/pdf/style.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const missing = (what: string) => ({ kind: 'missing', what, step: 'necessity' }) as const

test('a gap is one box with its words in it, read out like any other', async () => {
  const block = missing('why the order is necessary')
  const { pieces, text, roles } = await drawn((stage) => missingPieces(block, stage))
  expect(text).toBe(gapWords(block))
  expect(roles).toBe('Document(P)')
  expect(pieces).toMatchObject([{ height: type.body.leading + 8, before: 8 }])
})

test('the box grows with its words', async () => {
  const { pieces } = await drawn((stage) =>
    missingPieces(missing('why the order is needed '.repeat(6)), stage),
  )
  expect(pieces).toHaveLength(1)
  expect(pieces[0]?.height).toBeGreaterThan(2 * type.body.leading)
})
