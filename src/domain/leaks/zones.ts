import type { CaseFile } from '../case/caseFile.ts'
import type { WithheldHit } from '../shared/findWithheld.ts'
import { knownWords } from '../shared/knownWords.ts'
import { wordsIn } from '../shared/pattern.ts'
import { readyFinder } from '../shared/readyFinder.ts'
import { remembered } from '../shared/remembered.ts'
import { sameWord } from '../shared/sameWord.ts'
import { streetsIn } from '../shared/streetsIn.ts'
import { isStreet } from '../shared/streetWords.ts'
import { withheldDetails } from '../shared/withheld.ts'
import type { Withheld } from '../shared/withheldThing.ts'

/**
 * A zone that leads to a withheld place: its street stands alone, is the middle, or has one other beside it; its postcode sector
 * stands alone. `stops` where the place is a home.
 */
export type ZoneFault = {
  kind: 'only' | 'middle' | 'few' | 'sector'
  found: string
  start: number
  end: number
  personId: string
  place: Withheld['kind']
  stops: boolean
}

/** Where the wording of a condition draws a zone around a withheld place, or names only its street. None where an act shows that he was there. */
export function zoneFaults(text: string, file: CaseFile): ZoneFault[] {
  const { find, acts } = about(file)
  const parts = find(text).filter(({ sure }) => !sure)
  const streets = parts.filter(({ found }) => isStreet(wordsIn(found)) && !isNamed(found, acts))
  return [
    ...streets.flatMap((hit) => streetFault(text, hit)),
    ...parts.filter(({ found }) => isPostcode(found)).flatMap((hit) => sectorFault(text, hit)),
  ]
}

const placeKinds: readonly Withheld['kind'][] = ['home', 'workplace', 'school', 'place', 'unknown']

const about = remembered((file: CaseFile) => ({
  find: readyFinder(
    withheldDetails(file).filter(({ kind }) => placeKinds.includes(kind)),
    knownWords(file),
  ),
  acts: (file.acts?.items ?? []).flatMap(({ kind, what = '', place = '', placeShown }) =>
    kind === 'context' ? [] : [plain(`${what} ${placeShown === 'shown' ? place : ''}`)],
  ),
}))

/** A text in the one form of its words, so that “St” and “Street” are the same. */
const plain = (text: string) =>
  ` ${wordsIn(text.replace(/[^\p{L}\p{N}\s'’-]/gu, ' '))
    .map(sameWord)
    .join(' ')} `
const isNamed = (name: string, acts: readonly string[]) => acts.some((act) => act.includes(plain(name)))

const around =
  /(?:\b(?:within|radius of|centred (?:on|at|in)|centered on|around|surrounding|near(?:by)?|close to|vicinity of)|\d\s*(?:m|km|metres|yards|miles?|kilometres)\b[^.;]{0,12})\s[^.;]{0,24}$/i

function streetFault(text: string, hit: WithheldHit): ZoneFault[] {
  const kind = faultOf(text, hit)
  return kind ? [{ ...faultAt(hit), kind, stops: hit.kind === 'home' && kind !== 'few' }] : []
}

function faultOf(text: string, { start, end }: WithheldHit): ZoneFault['kind'] | undefined {
  if (around.test(text.slice(Math.max(0, start - 60), start))) return 'middle'
  const roads = eachOnce(streetsIn(text))
  const at = roads.findIndex((road) => road.start < end && road.end > start)
  const others = roads.length - (at < 0 ? 0 : 1)
  if (others === 0) return 'only'
  if (others === 1) return 'few'
  return at === others / 2 ? 'middle' : undefined
}

const eachOnce = <T extends { name: string }>(roads: readonly T[]): T[] => {
  const names = roads.map(({ name }) => name.toLowerCase())
  return roads.filter((_, at) => names.indexOf(names[at] ?? '') === at)
}

const isPostcode = (found: string) => /^[a-z]{1,2}\d[a-z\d]?(?:[\s.-]*\d)?$/i.test(found)
const district = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?(?:\s\d)?(?![\p{L}\p{N}])/gu

/** The sector or the district of a withheld postcode, with no other beside it. */
function sectorFault(text: string, hit: WithheldHit): ZoneFault[] {
  const named = new Set((text.match(district) ?? []).map((one) => one.slice(0, hit.found.length)))
  return named.size > 1 ? [] : [{ ...faultAt(hit), kind: 'sector', stops: false }]
}

const faultAt = ({ found, start, end, personId, kind }: WithheldHit) => ({
  found,
  start,
  end,
  personId,
  place: kind,
})
