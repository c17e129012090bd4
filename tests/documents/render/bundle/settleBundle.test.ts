import { expect, test } from 'vitest'
import { bundleSections } from '#src/documents/bundle/bundleParts.ts'
import { settleBundle } from '#src/documents/render/bundle/settleBundle.ts'
import { aBundleInput, aPaper } from '#tests/support/aBundle.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const settle = (papers: number) => {
  const input = aBundleInput({ papers: Array.from({ length: papers }, (_, n) => aPaper(`Paper ${n}`)) })
  const told: string[] = []
  const tell = ({ doing, at, of }: { doing: string; at: number; of: number }) =>
    told.push(`${doing} ${at}/${of}`)
  const drawn = settleBundle(
    input,
    bundleSections(input, () => ({ state: 'notLoaded' })),
    {
      fonts: pdfFonts,
      tell,
    },
  )
  return { told, spans: drawn.layout.spans }
}

test('an index of one page is followed by page 2, one of two pages by page 3', () => {
  expect(settle(30).spans.get('A1')?.first).toBe(2)
  expect(settle(45).spans.get('A1')?.first).toBe(3)
})

test('each paper is told while it is written', () => {
  expect(settle(2).told.slice(0, 2)).toEqual(['writing papers 1/2', 'writing papers 2/2'])
})
