import { expect, test } from 'vitest'
import { paragraphPieces } from '#src/documents/render/pdf/blocks/paragraphPieces.ts'
import { type } from '#src/documents/render/pdf/style.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

test.each([
  ['normal', 6, type.body.leading],
  ['note', 4, type.note.leading],
  ['warning', 6, type.body.leading],
] as const)('a %s paragraph has its space and its height', async (tone, before, height) => {
  const block = { kind: 'paragraph', text: 'It is an offence.', tone } as const
  const { pieces, text, roles } = await drawn((stage) => paragraphPieces(block, stage))
  expect(pieces).toMatchObject([{ before, height }])
  expect([text, roles]).toEqual(['It is an offence.', 'Document(P)'])
})

test('a paragraph stays with what follows only when it is told to', async () => {
  const glued = async (part: { keepWithNext?: true }) =>
    (
      await drawn((stage) => paragraphPieces({ kind: 'paragraph', text: 'Dates:', ...part }, stage))
    ).pieces.at(-1)?.glued ?? false
  expect(await glued({ keepWithNext: true })).toBe(true)
  expect(await glued({})).toBe(false)
})

test('a paragraph in Welsh says so to a screen reader', async () => {
  const block = { kind: 'paragraph', text: 'Gwnaed y cais.', lang: 'cy-GB' } as const
  const { bytes } = await drawn((stage) => paragraphPieces(block, stage))
  expect(new TextDecoder('latin1').decode(bytes)).toContain('/Lang (cy-GB)')
})

test('a paragraph without words is none', async () => {
  expect((await drawn((stage) => paragraphPieces({ kind: 'paragraph', text: '' }, stage))).pieces).toEqual([])
})
