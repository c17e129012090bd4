import { Document, Packer } from 'docx'
import type { Paper } from '#src/documents/blocks.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { blockChildren } from './blockChildren.ts'
import { openLists } from './lists.ts'
import { pageFooter, pageHeader } from './pageFurniture.ts'
import { sheet } from './sheet.ts'
import { withFixedDates } from './withFixedDates.ts'
import { wordStyles } from './wordStyles.ts'

const product = 'Stalking protection orders'

/**
 * A paper as a Word file, the same bytes for the same paper. Its properties hold the title, the reference and
 * the audit head, and no person; its dates are the day on which the paper was made.
 */
export async function renderDocx(paper: Paper): Promise<Uint8Array> {
  const lists = openLists()
  const children = paper.blocks.flatMap((block, place) =>
    blockChildren(block, place, lists, paper.blocks.slice(place + 1), paper.images),
  )
  const { width, height, side, top, bottom } = sheet
  const document = new Document({
    title: wordsOf(paper.title),
    subject: wordsOf(paper.reference),
    ...(paper.audit && { keywords: wordsOf(paper.audit) }),
    creator: product,
    lastModifiedBy: product,
    description: '',
    styles: wordStyles(paper.lang),
    numbering: { config: lists.config() },
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top, bottom, left: side, right: side, header: 510, footer: 510 },
          },
        },
        headers: { default: pageHeader(paper) },
        footers: { default: pageFooter(paper) },
        children,
      },
    ],
  })
  return withFixedDates(new Uint8Array(await Packer.toArrayBuffer(document)), paper.madeOn)
}
