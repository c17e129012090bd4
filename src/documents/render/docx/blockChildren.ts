import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import type { Block, Paper } from '#src/documents/blocks.ts'
import { choiceTable } from '#src/documents/choiceTable.ts'
import { runs, wordsOf } from '#src/documents/runs.ts'
import { staysWithNext } from '#src/documents/staysWithNext.ts'
import { dataTable } from './dataTable.ts'
import { figureParagraphs } from './figureParagraphs.ts'
import { formField } from './formField.ts'
import { labelledTable, signatureTable } from './labelledTable.ts'
import { bulletReference, type Lists } from './lists.ts'
import { numberedParagraphs } from './numberedParagraphs.ts'
import { gapRun, textRuns } from './textRuns.ts'

/**
 * One block as paragraphs and tables; `place` is its place in the paper, `lists` are the lists met before it, and `after` are
 * the blocks that follow, with which it may have to stay. `images` are those of the paper.
 */
export function blockChildren(
  block: Block,
  place: number,
  lists: Lists,
  after: readonly Block[] = [],
  images?: Paper['images'],
): (Paragraph | Table)[] {
  const stays = staysWithNext(block, after)
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block)]
    case 'paragraph':
      return [wordsParagraph(block, stays)]
    case 'numbered':
      return numberedParagraphs(block.items, lists, stays)
    case 'bullets':
      return block.items
        .filter((item) => runs(item).length > 0)
        .map((item) => {
          const numbering = { reference: bulletReference, level: 0 }
          return new Paragraph({ style: 'BulletItem', numbering, children: textRuns(item) })
        })
    case 'rows':
      return labelledTable(block)
    case 'table':
      return dataTable(block)
    case 'choices':
      return dataTable(choiceTable(block))
    case 'field':
      return formField(block, stays)
    case 'figure':
      return figureParagraphs(block, place + 1, images)
    case 'signature':
      return signatureTable(block)
    case 'missing':
      return [new Paragraph({ children: [gapRun(block)] })]
    case 'pageBreak':
      return [new Paragraph({ style: 'Spacer', pageBreakBefore: true })]
    default:
      return block satisfies never
  }
}

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

function headingParagraph({ level, text, lang }: Extract<Block, { kind: 'heading' }>): Paragraph {
  const run = new TextRun({ text: wordsOf(text), ...(lang && { language: { value: lang } }) })
  return new Paragraph({ heading: headings[level - 1] ?? HeadingLevel.HEADING_3, children: [run] })
}

const tones = { normal: 'Normal', large: 'LargePrint', note: 'Note', warning: 'WarningBox' } as const

function wordsParagraph(paragraph: Extract<Block, { kind: 'paragraph' }>, stays: boolean): Paragraph {
  const { text, lang, tone = 'normal', keepWithNext = false } = paragraph
  const words = lang ? runs(text).map((run) => ({ lang, ...run })) : text
  return new Paragraph({ style: tones[tone], keepNext: keepWithNext || stays, children: textRuns(words) })
}
