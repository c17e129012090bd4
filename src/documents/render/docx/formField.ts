import { Paragraph, type Table, TextRun } from 'docx'
import type { FormField } from '#src/documents/blocks.ts'
import { sheet } from './sheet.ts'
import { cellOf, rowOf, tableOf } from './tables.ts'
import { textRuns } from './textRuns.ts'

/** A control of a form to be filled in by hand or in a word processor: a bordered cell, or a box before its label. */
export function formField(field: FormField): (Paragraph | Table)[] {
  const hint = field.hint ? [new Paragraph({ style: 'Hint', children: textRuns(field.hint) })] : []
  if (field.control === 'checkbox') {
    // Arial has no box to tick, so the font that has one is named.
    const box = new TextRun({ text: field.checked ? '☑' : '☐', font: 'Segoe UI Symbol' })
    return [new Paragraph({ children: [box, new TextRun(' '), ...textRuns(field.label)] }), ...hint]
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
