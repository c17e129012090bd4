import { Paragraph, type Table, TextRun } from 'docx'
import type { FormField } from '#src/documents/blocks.ts'
import { sheet } from './sheet.ts'
import { cellOf, rowOf, tableOf } from './tables.ts'
import { textRuns } from './textRuns.ts'

/** A control of a form to be filled in by hand or in a word processor: a bordered cell, or a box before its label, which may stay with what follows. */
export function formField(field: FormField, keepNext = false): (Paragraph | Table)[] {
  const stays = keepNext || field.control !== 'checkbox'
  const hint = field.hint
    ? [new Paragraph({ style: 'Hint', keepNext: stays, children: textRuns(field.hint) })]
    : []
  if (field.control === 'checkbox') {
    // Arial has no box to tick, so the font that has one is named.
    const box = new TextRun({ text: field.checked ? '☑' : '☐', font: 'Segoe UI Symbol' })
    const words = [box, new TextRun(' '), ...textRuns(field.label)]
    return [new Paragraph({ style: 'Tick', keepNext: keepNext || hint.length > 0, children: words }), ...hint]
  }
  const value = new Paragraph({ style: 'Cell', children: textRuns(field.value ?? '') })
  const row = rowOf([cellOf(value, sheet.words)], { height: field.control === 'multiline' ? 1500 : 440 })
  return [
    new Paragraph({ style: 'FieldLabel', children: textRuns(field.label) }),
    ...hint,
    tableOf([row], [1], 'box'),
    new Paragraph({ style: 'Spacer' }),
  ]
}
