import { expect, test } from 'vitest'
import { pageFooter, pageHeader } from '#src/documents/render/docx/pageFurniture.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { docxPart } from '#tests/support/readDocx.ts'

test('each mark is a line of its own above every page, and a final paper has none', async () => {
  const header = docxPart(await renderDocx(madeUpPaper({ draft: true, training: true })), 'word/header1.xml')
  const marks = [...header.getElementsByTagName('w:t')].map((words) => words.textContent)
  expect(marks).toEqual(['DRAFT: not finished, not for service', 'TRAINING: an invented case'])
  expect(pageHeader(madeUpPaper()).options.children).toEqual([])
})

test('the foot has the line of reference, title and pages, and the line of the audit head', () => {
  expect(pageFooter(madeUpPaper()).options.children).toHaveLength(2)
})
