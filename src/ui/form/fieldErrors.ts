/** One error of a form: the path of its field ('acts.0.when') and the sentence to the officer. */
export type FieldErrorItem = { name: string; message: string }

/** Flattens react-hook-form's nested errors, lists and list-level errors included, in the order in which they are kept. */
export function fieldErrors(errors: unknown, name = ''): FieldErrorItem[] {
  if (typeof errors !== 'object' || errors === null) return []
  if ('message' in errors && typeof errors.message === 'string') return [{ name, message: errors.message }]

  return Object.entries(errors)
    .filter(([key]) => key !== 'ref')
    .flatMap(([key, nested]) => fieldErrors(nested, join(name, key)))
}

function join(name: string, key: string): string {
  if (key === 'root') return name
  return name === '' ? key : `${name}.${key}`
}
