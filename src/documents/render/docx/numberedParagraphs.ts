import { Paragraph, Tab, TextRun } from 'docx'
import type { Gap, NumberedItem, Text } from '#src/documents/blocks.ts'
import { numberLabel } from '#src/documents/numberLabel.ts'
import { runs, wordsOf } from '#src/documents/runs.ts'
import { indentOf, type Lists } from './lists.ts'
import { gapRun, textRuns } from './textRuns.ts'

/**
 * Numbered paragraphs and their parts, numbered by the word processor wherever it can count as the paper does; the last one may
 * stay with what follows.
 */
export function numberedParagraphs(
  items: readonly NumberedItem[],
  lists: Lists,
  keepLast = false,
): Paragraph[] {
  return items.flatMap(({ number, text, missing, sub = [] }, at) => {
    const last = keepLast && at === items.length - 1
    return [
      numbered(number, 0, lists, itemRuns(text, missing), last || sub.length > 0),
      ...sub.map((part, place) =>
        numbered(part.number, 1, lists, textRuns(part.text), last && place === sub.length - 1),
      ),
    ]
  })
}

function numbered(
  number: string,
  level: 0 | 1,
  lists: Lists,
  words: TextRun[],
  keepNext: boolean,
): Paragraph {
  const place = lists.place(number, level)
  const style = level === 0 ? 'NumberedParagraph' : 'NumberedPart'
  if (place) return new Paragraph({ style, keepNext, numbering: place, children: words })

  const label = new TextRun({ children: [numberLabel(wordsOf(number)), new Tab()] })
  return new Paragraph({ style, keepNext, indent: indentOf(level), children: [label, ...words] })
}

function itemRuns(text: Text, missing: Gap | undefined): TextRun[] {
  if (!missing) return textRuns(text)
  return runs(text).length > 0 ? [...textRuns(text), new TextRun(' '), gapRun(missing)] : [gapRun(missing)]
}
