import { linesOf } from '../shared/addressLines.ts'
import { isStreet } from '../shared/streetWords.ts'

/** An address or the name of a place, by the names in it. `loose` are names that only suggest where it is. */
export type NamedPlace = {
  premises: readonly string[]
  streets: readonly { name: string; number?: string }[]
  town?: string
  postcode?: string
  loose: readonly string[]
}

const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i
const numbered = /^(?:(?:flat|unit|apartment)\s+\w+\s*,?\s+)?(?:(?:no\.?|number)\s*)?(\d+[a-z]?)\s+(.+)$/i
const flat = /^(?:flat|unit|apartment|room|floor|ward)\s+\w+$/i
/** Words that end the name of a town in the name of an institution: "Dunmarrow Magistrates’ Court". */
const institution =
  /\s+(?:magistrates|police|crown|county|family|youth|combined|justice|law courts|general|bus|railway|community|parish|primary|high)\b.*$/i

/** Reads “Castle Street Police Station, 12 Castle Street, Northmere, NX1 3VL” or “Ember House in Mill Road, Dunmarrow”. */
export function namedPlace(text: string): NamedPlace {
  const code = postcode.exec(text)?.[0]
  const lines = linesOf(text.replace(postcode, '').replace(/\s+(?:in|on|at)\s+(?=\p{Lu}|\d)/gu, ', ')).filter(
    (line) => !flat.test(line),
  )
  const streets = lines.flatMap(streetOf)
  const others = lines.filter((line) => streetOf(line).length === 0)
  const town = lines.length > 1 ? others.find((line) => line === lines.at(-1)) : undefined
  const premises = others.filter((line) => line !== town).map((line) => line.replace(/^the\s+/i, ''))
  return {
    premises,
    streets,
    ...(town ? { town } : {}),
    ...(code ? { postcode: code.replace(/\s/g, '').toUpperCase() } : {}),
    loose: premises.flatMap((name) => [...looseTown(name, town), ...looseStreet(name, streets.length > 0)]),
  }
}

function streetOf(line: string): { name: string; number?: string }[] {
  const [, number, street] = numbered.exec(line) ?? []
  if (number && street) return [{ name: street, number: number.toLowerCase() }]
  return isStreet(line.split(/\s+/)) && !/\b(?:police|magistrates|crown|county)\b/i.test(line)
    ? [{ name: line }]
    : []
}

function looseTown(name: string, town: string | undefined): string[] {
  const before = name.replace(institution, '')
  return town === undefined && before !== name && !isStreet(before.split(/\s+/)) ? [before] : []
}

/** The street that a station or a school is called after, where no other is given. */
function looseStreet(name: string, known: boolean): string[] {
  const words = name.split(/\s+/)
  const ends = words.map((_, at) => words.slice(0, at + 1)).filter((part) => isStreet(part))
  const longest = ends.filter((part) => part.length < words.length).at(-1)
  return known || !longest ? [] : [longest.join(' ')]
}
