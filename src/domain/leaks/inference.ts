import type { CaseFile } from '../case/caseFile.ts'
import type { ServedText } from '../checks/servedTexts.ts'
import { servedTexts } from '../checks/servedTexts.ts'
import { textSearch } from '../checks/textSearch.ts'
import { between, escaped } from '../shared/pattern.ts'
import { areaCode } from './areaCode.ts'
import { type WithheldArea, withheldAreas } from './withheldArea.ts'

/** Something in a text of served papers that points to a person’s withheld area: its words, and where they stand. */
export type Pointer = ServedText & { found: string }

/** Everything that points to the area of one person. */
export type Pointed = WithheldArea & { pointers: Pointer[] }

/**
 * What served papers say of the area of each protected person whose area is withheld: its towns, its force, its postcodes, its
 * telephone code, a map. One entry for each person to whose area something points.
 */
export function areaPointers(file: CaseFile): Pointed[] {
  return withheldAreas(file).flatMap((area) => {
    const pointers = searchFor(area)(servedTexts(file)).filter(({ where, found }) =>
      isMap(found) ? protects(file, where.item, area.personId) : true,
    )
    return pointers.length > 0 ? [{ ...area, pointers }] : []
  })
}

const isMap = (found: string) => /^Map \d/.test(found)

function protects({ prohibitions, requirements }: CaseFile, condition: string | undefined, person: string) {
  const items = [...(prohibitions?.items ?? []), ...(requirements?.items ?? [])]
  return items.some(({ id, protects = [] }) => id === condition && protects.includes(person))
}

type Hit = { found: string; start: number }
type Search = ReturnType<typeof textSearch<Hit>>

// While the area of a person is the same, a text that stayed the same need not be searched again.
const searches = new Map<string, { area: string; search: Search }>()

function searchFor(area: WithheldArea): Search {
  const key = JSON.stringify(area)
  const before = searches.get(area.personId)
  if (before?.area === key) return before.search
  const search = textSearch(finderOf(area))
  searches.set(area.personId, { area: key, search })
  return search
}

function finderOf({ names, postcodes, codes }: WithheldArea): (text: string) => Hit[] {
  const written = names.flatMap((name) => [name, name.toUpperCase()]).map(inTurn)
  const sources = [...written, ...postcodes.map((area) => `${area}\\d[A-Z\\d]?`), 'Map \\d+']
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) => [
    ...[...text.matchAll(pattern)].map(({ 0: found, index }) => ({ found, start: index })),
    ...(codes.length > 0 ? landlinesIn(text, codes) : []),
  ]
}

const inTurn = (name: string) => name.split(/\s+/).map(escaped).join(between)

function landlinesIn(text: string, codes: readonly string[]): Hit[] {
  return [...text.matchAll(/(?<!\d)(?:\+44|0)[\s().\-\d]{8,16}\d(?!\d)/g)].flatMap(({ 0: number, index }) => {
    const code = areaCode(number)
    return code !== undefined && codes.includes(code) ? [{ found: code, start: index }] : []
  })
}
