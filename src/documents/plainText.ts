import { printable } from '#src/domain/shared/printable.ts'
import type { Block, FormField, Gap, NumberedItem } from './blocks.ts'
import { choiceTable } from './choiceTable.ts'
import { gapWords } from './gapWords.ts'
import { isGap } from './markedRuns.ts'
import { numberLabel } from './numberLabel.ts'
import { runs, wordsOf } from './runs.ts'

/**
 * The text a court reads, one line for each paragraph, item, cell, label and value, in reading order.
 *
 * HTML, the PDF's structure tree (without artifacts) and DOCX read back to the same text. Numbers stand before
 * their paragraph ("12. text", "(a) text"), a bullet is "• ", a tick box "☐ " or "☑ ". A table gives its caption,
 * its header cells and its cells, or only its `empty` sentence when there are no rows; a figure its description
 * and its caption. What has no words gives no line. Title, marks and page numbers are not part of it.
 */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(linesOf)
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** A text as it is compared: white space folded, letters composed. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

const gapOf = (gap: Pick<Gap, 'what'>) => printable(gapWords(gap))

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [wordsOf(block.text)]
    case 'paragraph':
      return [wordsOf(block.text)]
    case 'numbered':
      return block.items.flatMap(linesOfItem)
    case 'bullets':
      return block.items.filter((item) => runs(item).length > 0).map((item) => `• ${wordsOf(item)}`)
    case 'rows':
      return block.rows.flatMap(({ label, value }) => [label, isGap(value) ? gapOf(value) : wordsOf(value)])
    case 'table':
      return linesOfTable(block)
    case 'choices':
      return linesOfTable(choiceTable(block))
    case 'field':
      return linesOfField(block)
    case 'figure':
      return [block.alt, block.caption].map(wordsOf)
    case 'signature':
      return [block.role, ...block.lines.flatMap(({ label, value }) => [label, value ?? ''])].map(wordsOf)
    case 'missing':
      return [gapOf(block)]
    case 'pageBreak':
      return []
    default:
      return block satisfies never
  }
}

function linesOfItem(item: NumberedItem): string[] {
  const own = [numberLabel(item.number), wordsOf(item.text), item.missing ? gapOf(item.missing) : '']
  const sub = (item.sub ?? []).map(({ number, text }) => `${numberLabel(number)} ${wordsOf(text)}`)
  return [own.filter((part) => part !== '').join(' '), ...sub]
}

function linesOfTable(table: Extract<Block, { kind: 'table' }>): string[] {
  if (table.rows.length === 0 && table.empty !== undefined) return [wordsOf(table.empty)]
  const headers = table.columns.map((column) => column.header)
  return [table.caption, ...headers, ...table.rows.flat()].map(wordsOf)
}

function linesOfField(field: FormField): string[] {
  const hint = wordsOf(field.hint ?? '')
  if (field.control === 'checkbox') return [`${field.checked ? '☑' : '☐'} ${wordsOf(field.label)}`, hint]
  return [wordsOf(field.label), hint, wordsOf(field.value ?? '')]
}
