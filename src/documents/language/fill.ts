import type { Text } from '../blocks.ts'
import { joined } from '../phrase.ts'

const hole = /\{(\w+)\}/

/** The words with each value set in where its name stands in braces. */
export function fill(words: string, values: Readonly<Record<string, Text>>): Text {
  const runs = joined(words.split(hole).map((part, place) => (place % 2 === 1 ? (values[part] ?? '') : part)))
  const [only] = runs
  return runs.length === 1 && typeof only === 'string' ? only : runs
}

/** The same with values that are plain words. */
export function fillPlain(words: string, values: Readonly<Record<string, string>>): string {
  return words
    .split(hole)
    .map((part, place) => (place % 2 === 1 ? (values[part] ?? '') : part))
    .join('')
}
