import { printable } from '#src/domain/shared/printable.ts'

/** Blocks or papers with every text as each format prints it, in a copy. What has no words in print is an empty text. */
export function asPrinted<Data extends object>(data: Data): Data {
  return JSON.parse(
    JSON.stringify(data, (_, value) => (typeof value === 'string' ? printable(value) : value)),
  )
}
