/** What an input shows for a form value: text and numbers as they are, anything else as empty. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : ''
}
