import type { Block, FormField } from '../blocks.ts'

/** A control of the record, empty until it is filled in by hand or on screen. */
export function field(
  name: string,
  label: string,
  control: FormField['control'] = 'text',
  hint?: string,
): FormField {
  return { kind: 'field', name, label, control, ...(hint ? { hint } : {}) }
}

/** The heading of a part. */
export function part(text: string): Block {
  return { kind: 'heading', level: 2, text }
}
