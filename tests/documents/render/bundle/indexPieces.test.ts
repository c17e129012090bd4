import { expect, test } from 'vitest'
import { emptyEntry, indexPieces } from '#src/documents/render/bundle/indexPieces.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const entry = (title: string) => ({ label: 'A1', title, pages: '3 to 22', place: 'part-a00001' })

test('an entry is a row of a table of contents that is one link, and a long title takes more room', async () => {
  const { roles, text, pieces } = await drawn((stage) =>
    indexPieces([entry('Application'), entry('A very long title. '.repeat(12))], stage),
  )
  expect(roles).toBe('Document(TOC(TOCI(Link) TOCI(Link)))')
  expect(text).toMatch(/A1\s*Application\s*3 to 22/)
  const [short, long] = pieces
  expect(long?.height).toBeGreaterThan(short?.height ?? 0)
  expect(emptyEntry().height).toBe(short?.height)
})
