import { printable } from '#src/domain/shared/printable.ts'

/**
 * Blocks or papers with every text as each format prints it, in a copy without the images. What has no words in print is an empty
 * text.
 */
export function asPrinted<Data extends object>(data: Data): Data {
  return JSON.parse(
    JSON.stringify(data, (_, value) => {
      if (value instanceof Map) return undefined
      return typeof value === 'string' ? printable(value) : value
    }),
  )
}
