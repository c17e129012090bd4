import { PDFNumber } from '@cantoo/pdf-lib'
import { name, type OpenedPage, type OpenedPdf } from './openedPdf.ts'
import type { PdfProblem } from './pdfProblem.ts'

const paints = new Set('Tj TJ \' " S s f F f* B B* b b* Do sh EI'.split(' '))

/** What the pages show: all of it belongs to an element or is decoration, and every mark leads to its element. */
export function contentProblems(pdf: OpenedPdf): PdfProblem[] {
  const owners = new Map<string, string>()
  for (const element of pdf.elements) {
    for (const kid of element.kids) {
      if (kid.kind === 'content') owners.set(`${kid.page} ${kid.mcid}`, element.ref)
    }
  }
  return pdf.pages.flatMap((page) => [
    ...unmarked(page),
    ...tabOrder(page),
    ...lostMarks(page, pdf, owners),
    ...missingMarks(page, owners),
  ])
}

function unmarked({ operations, number }: OpenedPage): PdfProblem[] {
  const count = operations.filter(
    ({ operator, mcid, artifact }) => paints.has(operator) && mcid === undefined && !artifact,
  ).length
  if (count === 0) return []
  return [{ rule: 'unmarked-content', message: `${count} drawing instructions are not marked`, page: number }]
}

function tabOrder({ node, number }: OpenedPage): PdfProblem[] {
  if (node.lookup(name('Tabs')) === name('S')) return []
  return [{ rule: 'tab-order', message: 'The tab key does not follow the structure', page: number }]
}

/** Marks on the page that the parent tree, or the structure tree, does not know. */
function lostMarks(page: OpenedPage, pdf: OpenedPdf, owners: ReadonlyMap<string, string>): PdfProblem[] {
  const key = page.node.lookup(name('StructParents'))
  const parents = key instanceof PDFNumber ? pdf.parents.get(key.asNumber()) : undefined
  const lost = [...marksOf(page)].filter((mcid) => {
    const parent = typeof parents === 'string' ? undefined : parents?.[mcid]
    return parent === undefined || parent !== owners.get(`${page.ref} ${mcid}`)
  })
  if (lost.length === 0) return []
  return [{ rule: 'parent-tree', message: `${lost.length} marks lead to no element`, page: page.number }]
}

/** Marks that an element claims and the page does not have. */
function missingMarks(page: OpenedPage, owners: ReadonlyMap<string, string>): PdfProblem[] {
  const marks = marksOf(page)
  const claimed = [...owners.keys()].filter((key) => key.startsWith(`${page.ref} `))
  const missing = claimed.filter((key) => !marks.has(Number(key.slice(page.ref.length + 1))))
  if (missing.length === 0) return []
  return [{ rule: 'parent-tree', message: `${missing.length} elements point at nothing`, page: page.number }]
}

function marksOf({ operations }: OpenedPage): Set<number> {
  return new Set(operations.flatMap(({ mcid }) => (mcid === undefined ? [] : [mcid])))
}
