import { Paragraph, type Table } from 'docx'
import type { Block } from '#src/documents/blocks.ts'
import { isGap } from '#src/documents/markedRuns.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { shareOut, sheet } from './sheet.ts'
import { cellOf, rowOf, tableOf } from './tables.ts'
import { textRuns } from './textRuns.ts'

/** A value with more characters than this fills a good part of a page and may run on to the next. */
const longValue = 1200

const rowShares = [34, 66]
const signatureShares = [26, 50, 24]

/** Labels and their values, or the gaps in their place, side by side. */
export function labelledTable({ rows }: Extract<Block, { kind: 'rows' }>): (Paragraph | Table)[] {
  const [labelWidth = 0, valueWidth = 0] = shareOut(rowShares, sheet.words)
  if (rows.length === 0) return []
  const lines = rows.map(({ label, value }) =>
    rowOf(
      [
        cellOf(new Paragraph({ style: 'CellHeader', children: textRuns(label) }), labelWidth),
        cellOf(new Paragraph({ style: 'Cell', children: textRuns(value) }), valueWidth),
      ],
      { mayBreak: !isGap(value) && wordsOf(value).length > longValue },
    ),
  )
  return [tableOf(lines, rowShares, 'rows'), new Paragraph({ style: 'Spacer' })]
}

/** A place to sign: who, and a line to write on for each label; it stays on one page. */
export function signatureTable({
  role,
  lines,
}: Extract<Block, { kind: 'signature' }>): (Paragraph | Table)[] {
  const [labelWidth = 0, lineWidth = 0, restWidth = 0] = shareOut(signatureShares, sheet.words)
  const keepNext = (place: number) => place < lines.length - 1
  const rows = lines.map(({ label, value }, place) =>
    rowOf(
      [
        cellOf(
          new Paragraph({ style: 'Cell', keepNext: keepNext(place), children: textRuns(label) }),
          labelWidth,
          'label',
        ),
        cellOf(new Paragraph({ style: 'Cell', children: textRuns(value ?? '') }), lineWidth, 'line'),
        cellOf(new Paragraph({ style: 'Cell' }), restWidth),
      ],
      { height: 520 },
    ),
  )
  const heading = new Paragraph({ style: 'SignatureRole', keepNext: true, children: textRuns(role) })
  if (rows.length === 0) return [heading]
  return [heading, tableOf(rows, signatureShares, 'signature'), new Paragraph({ style: 'Spacer' })]
}
