import { zonesNamedIn } from '../maps/mapNumbers.ts'
import { streetsIn } from '../shared/streetsIn.ts'
import type { Clause } from './clause.ts'
import type { Facts } from './facts.ts'
import type { Span } from './rule.ts'

/** A road that a text names, with its place. */
export type Road = { name: string; span: Span }

/** The roads that a text names with a capital, and not as a part of another name. */
export function roadsIn(text: string): Road[] {
  return streetsIn(text).flatMap(({ name, start, end, capital, part }) =>
    capital && !part ? [{ name, span: [start, end] as const }] : [],
  )
}

/** Whether two names mean the same road. */
export const isSameRoad = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** What a map shows: every text in which it names a road, and of these the roads on its boundary. */
export type Shown = { texts: readonly string[]; boundary: readonly string[] }

/**
 * What the map of a condition shows: what is drawn on it, else what the inputs of the condition say that it shows. Empty
 * where no map is spoken of; undefined where it cannot be told.
 */
export function roadsShown(
  { condition, text }: Clause,
  { slices }: Pick<Facts, 'slices'>,
): Shown | undefined {
  const zones = zonesNamedIn(text, slices.map)
  if (zones.length > 0) {
    const boundary = zones.flatMap(({ roads = [] }) => roads.flatMap(({ name }) => name || []))
    const others = zones.flatMap(({ words = '', corridors = [], places = [] }) => [
      words,
      ...corridors.map(({ name = '' }) => name),
      ...places.map(({ label = '' }) => label),
    ])
    return { texts: [...boundary, ...others], boundary: saysBoundary(text) ? boundary : [] }
  }
  const inputs = condition?.origin?.kind === 'library' ? condition.origin.inputs : undefined
  if (inputs?.map === undefined) return /\bmap\b/i.test(text) ? undefined : { texts: [], boundary: [] }
  const texts = Object.values(inputs).flatMap((value) => value ?? [])
  return { texts, boundary: texts.flatMap((value) => roadsIn(value).map(({ name }) => name)) }
}

const list = /\b(?:bounded by|edged by|roads on map \d+:)[^.;]*/i

/** The words by which a text lists the roads on the boundary; none where it leaves them to the map. */
export const boundaryIn = (text: string): RegExpExecArray | null => list.exec(text)
const saysBoundary = (text: string) => boundaryIn(text) !== null
