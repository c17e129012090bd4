import { expect, test } from 'vitest'
import type { Operation } from '#src/documents/render/pdf/check/contentOperators.ts'
import { contentProblems } from '#src/documents/render/pdf/check/contentProblems.ts'
import { name, openPdf } from '#src/documents/render/pdf/check/openedPdf.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const bytes = await renderPdf(madeUpPaper({ blocks: [{ kind: 'paragraph', text: 'He waited.' }] }), pdfFonts)

/** What is said of a page with these instructions in place of its own. */
async function withOperations(change: (own: readonly Operation[]) => readonly Operation[]) {
  const pdf = await openPdf(bytes)
  return contentProblems({
    ...pdf,
    pages: pdf.pages.map((page) => ({ ...page, operations: change(page.operations) })),
  })
}
const operation = (operator: string, part: Partial<Operation> = {}): Operation => ({
  operator,
  operands: [],
  mcid: undefined,
  artifact: false,
  ...part,
})

test('a paper of ours has nothing to report', async () => {
  expect(await withOperations((own) => own)).toEqual([])
})

test('what is painted outside every mark is counted; decoration and what paints nothing is not', async () => {
  const added = [operation('S'), operation('TJ'), operation('S', { artifact: true }), operation('m')]
  expect(await withOperations((own) => [...own, ...added])).toEqual([
    { rule: 'unmarked-content', message: '2 drawing instructions are not marked', page: 1 },
  ])
})

test('a mark that leads to no element is reported', async () => {
  expect(await withOperations((own) => [...own, operation('TJ', { mcid: 77 })])).toEqual([
    { rule: 'parent-tree', message: '1 marks lead to no element', page: 1 },
  ])
})

test('an element whose mark is gone is reported', async () => {
  expect(await withOperations(() => [])).toEqual([
    { rule: 'parent-tree', message: '1 elements point at nothing', page: 1 },
  ])
})

test('a page whose tab key does not follow the structure is reported', async () => {
  const pdf = await openPdf(bytes)
  pdf.pages[0]?.node.delete(name('Tabs'))
  expect(contentProblems(pdf)).toMatchObject([{ rule: 'tab-order', page: 1 }])
})
