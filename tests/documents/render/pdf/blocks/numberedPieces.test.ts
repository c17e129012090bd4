import { expect, test } from 'vitest'
import { gapWords } from '#src/documents/gapWords.ts'
import { numberedPieces } from '#src/documents/render/pdf/blocks/numberedPieces.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const gap = { what: 'the place', step: 'prohibitions' } as const

test('a paragraph has its number as a label, and a gap after its words or in their place', async () => {
  const items = [
    { number: '7', text: 'He must stay away from', missing: gap },
    { number: '8', text: '', missing: gap },
  ]
  const { text, roles } = await drawn((stage) => numberedPieces({ kind: 'numbered', items }, stage))
  expect(text).toBe(`7. He must stay away from ${gapWords(gap)}\n8. ${gapWords(gap)}`)
  expect(roles).toBe('Document(L(LI(Lbl LBody) LI(Lbl LBody)))')
})

test('sub-paragraphs follow inside their paragraph, closer together', async () => {
  const items = [
    {
      number: '1',
      text: 'He must not',
      sub: [
        { number: '(a)', text: 'call her' },
        { number: '(b)', text: 'write to her' },
      ],
    },
  ]
  const { text, pieces } = await drawn((stage) => numberedPieces({ kind: 'numbered', items }, stage))
  expect(text).toBe('1. He must not\n(a) call her\n(b) write to her')
  expect(pieces.map(({ before }) => before)).toEqual([5, 3, 3])
})
