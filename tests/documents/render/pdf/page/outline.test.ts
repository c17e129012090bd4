import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { closeKit } from '#src/documents/render/pdf/kit.ts'
import { outlineOf } from '#src/documents/render/pdf/page/outline.ts'
import { aKit } from '#tests/support/drawnPdf.ts'

type Mark = { title: string; items: Mark[] }
const nested = (marks: readonly Mark[]): unknown[] =>
  marks.map(({ title, items }) => [title, ...nested(items)])

test('bookmarks are nested as the headings are, each on one line', async () => {
  const kit = aKit()
  kit.addPage()
  const heading = outlineOf(kit)
  heading(1, 'Application', 70)
  heading(2, 'What\nhappened', 200)
  heading(3, 'May', 250)
  heading(2, 'The order', 300)
  heading(1, 'Annex', 5)
  const file = await getDocument({ data: await closeKit(kit), verbosity: 0 }).promise
  expect(nested((await file.getOutline()) as Mark[])).toEqual([
    ['Application', ['What happened', ['May']], ['The order']],
    ['Annex'],
  ])
  await file.destroy()
})
