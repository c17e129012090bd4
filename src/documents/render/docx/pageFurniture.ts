import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Paper } from '#src/documents/blocks.ts'
import { pageWords } from '#src/documents/pageWords.ts'
import { paperMarks } from '#src/documents/paperMarks.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { sheet } from './sheet.ts'

/** The header of every page: the band of a police-only paper, DRAFT and TRAINING; empty for a final paper. */
export function pageHeader(paper: Paper): Header {
  const marks = paperMarks(paper).map((mark) => new Paragraph({ style: 'Mark', text: wordsOf(mark) }))
  return new Header({ children: marks.length > 0 ? [...marks, new Paragraph({ style: 'Cell' })] : [] })
}

/** The footer of every page: the reference, the title, the page out of how many, and the audit head. */
export function pageFooter(paper: Paper): Footer {
  const tabs = [
    { type: TabStopType.CENTER, position: sheet.words / 2 },
    { type: TabStopType.RIGHT, position: sheet.words },
  ]
  const [page, of] = pageWords(paper.lang)
  const pages = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES]
  const [reference, title, audit] = [paper.reference, paper.title, paper.audit].map(wordsOf)
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageFoot',
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: '505A5F', space: 4 } },
        tabStops: tabs,
        children: [new TextRun({ children: [reference ?? '', new Tab(), title ?? '', new Tab(), ...pages] })],
      }),
      ...(audit ? [new Paragraph({ style: 'PageFoot', text: audit })] : []),
    ],
  })
}
