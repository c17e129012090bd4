import { isStreet } from '../shared/streetWords.ts'
import type { Clause } from './clause.ts'
import type { Span } from './rule.ts'

/** A road that a text names, with its place. */
export type Road = { name: string; span: Span }

/** The roads that a text names: words with a capital, the last of which says what kind of road it is. */
export function roadsIn(text: string): Road[] {
  return [...text.matchAll(/\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)+/gu)].flatMap((match) => {
    const said = match[0].replace(/^(?:The|Map)\s+/, '')
    const start = match.index + match[0].length - said.length
    return isStreet(said.split(/\s+/)) ? [{ name: said, span: [start, start + said.length] as const }] : []
  })
}

/** Whether two names mean the same road. */
export const isSameRoad = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** What the map of a condition is said to show, as its inputs keep it. Empty where no map is spoken of; undefined where it cannot be told. */
export function roadsTold({ condition, text }: Clause): readonly string[] | undefined {
  const inputs = condition?.origin?.kind === 'library' ? condition.origin.inputs : undefined
  if (inputs?.map === undefined) return /\bmap\b/i.test(text) ? undefined : []
  return Object.values(inputs).flatMap((value) => value ?? [])
}
