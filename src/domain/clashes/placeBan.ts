import type { Condition } from '../conditions/condition.ts'
import { remembered } from '../shared/remembered.ts'
import { isPartOfName } from '../shared/streetsIn.ts'
import { isStreet, streetForms } from '../shared/streetWords.ts'
import type { Span } from '../wordingRules/rule.ts'
import type { NamedPlace } from './namedPlace.ts'
import { wholeName } from './wholeName.ts'

/** What of a condition forbids a place: its words up to a way out, and where they begin in the text. */
export type PlaceBan = {
  words: string
  start: number
  /** Whether it forbids an area or a zone, so that streets and premises in it need not be named. */
  area: boolean
  /** Whether the roads that bound the area are said to be outside it. */
  edgeOutside: boolean
}

const verb =
  /\bmust not (?:(?:\w+ )?or |\w+ly |\w+, )?(?:enter|attend|visit|(?:go|travel|come|return|walk|drive|get|be|remain|stay|wait|park|loiter|live|set foot)\s+(?:back )?(?:to|into|in|inside|on|onto|along|down|through|at|near|by|within|around))\b(?! (?:contact|touch|possession|communication|default|breach|person)\b)/i
const wayOut =
  /[,;]?\s*\b(?:except|unless|save|other than|apart from|but may)\b|\bon a day for which\b|[.;](?=\s|$)/i
const areas =
  /\b(?:area|zone|ward|parish|postcode|sector|red line|edged|bounded|town|city|village|district|estate|centre|borough|county)\b/i

/** The ban on places that a condition holds. */
export const banOf = remembered(({ text = '' }: Pick<Condition, 'text'>) => placeBan(text))

/** The ban on places that a text holds; none for a text that forbids something else. */
export function placeBan(text: string): PlaceBan | undefined {
  const found = verb.exec(text)
  if (!found) return undefined
  const start = found.index + found[0].length
  const rest = text.slice(start)
  const words = rest.slice(0, wayOut.exec(rest)?.index)
  return words.trim() === ''
    ? undefined
    : { words, start, area: areas.test(words), edgeOutside: /\boutside the area\b/i.test(rest) }
}

/** How sure it is that a place is forbidden, and by which words of the text. */
export type Covered = { sure: boolean; span: Span }

/**
 * Whether a ban covers a place, told by names alone: its premises, its street with number and town, its postcode, its
 * town. What only lies in the same town as a forbidden area is possible and not sure.
 */
export function covers(ban: PlaceBan, place: NamedPlace): Covered | undefined {
  const found = [
    ...place.premises.flatMap((name) => (isTelling(name) ? premisesIn(ban, name) : [])),
    ...place.streets.flatMap(({ name, number }) => streetIn(ban, name, number, place.town)),
    ...postcodeIn(ban, place.postcode),
    ...(place.town ? townIn(ban, place.town) : []),
    ...place.loose.flatMap((name) =>
      isStreet(name.split(/\s+/)) ? streetIn(ban, name, undefined, place.town) : townIn(ban, name),
    ),
  ].map(({ sure, span: [from, to] }) => ({ sure, span: [ban.start + from, ban.start + to] as const }))
  return found.find(({ sure }) => sure) ?? found[0]
}

/** A name of two words, or one that is no common word. */
const isTelling = (name: string) =>
  name.length > 4 && !/^(?:home|house|work|school|office|church|court)$/i.test(name)

const hits = ({ words }: PlaceBan, name: string) =>
  [...words.matchAll(wholeName(name))].map((match) => ({
    before: words.slice(0, match.index),
    after: words.slice(match.index + match[0].length),
    span: [match.index, match.index + match[0].length] as const,
  }))

const premisesIn = (ban: PlaceBan, name: string): Covered[] =>
  hits(ban, name).map(({ before, span }) => ({
    sure: !isLocator(before, () => true) && !isPart(before),
    span,
  }))

/** “the path of 12 Vinegar Lane” forbids a part of it. */
const isPart = (before: string) =>
  /(?<!\b(?:whole|any part|all|length)) of (?:the )?(?:\d+[a-z]? )?$/i.test(before)

const numbersBefore = /((?:\d+[a-z]?(?:\s*(?:,|and|or|to|-|–)\s*)?)+)\s*$/i
const townAfter =
  /^[^.;]*?(?:\bin|,)\s+(?:the (?:town|village|city) of )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u

function streetIn(
  ban: PlaceBan,
  name: string,
  number: string | undefined,
  town: string | undefined,
): Covered[] {
  return hits(ban, name).flatMap(({ before, after, span }): Covered[] => {
    const numbers = numbersBefore.exec(before)?.[1]
    if (
      numbers &&
      number &&
      !numbers
        .toLowerCase()
        .split(/[^\da-z]+/)
        .includes(number)
    )
      return []
    if (isLocator(before, isStreet) || isPart(before) || isElsewhere(after, town) || isPartOfName(after))
      return []
    return [{ sure: !(/\bbounded by\b/i.test(before) && ban.edgeOutside), span }]
  })
}

/** The next town that the ban names after a street is another one. */
function isElsewhere(after: string, town: string | undefined): boolean {
  const named = townAfter.exec(after)?.[1]
  if (!named || !town || streetForms(named.split(' ').at(-1) ?? '') || /^Map\b/.test(named)) return false
  const [one, other] = [named.toLowerCase(), town.toLowerCase()]
  return !one.includes(other) && !other.includes(one)
}

/**
 * “in Quay Street” after premises says where they are, and so does a town after a comma; “go in Larch Row”, and a further
 * street or town of a list, do not.
 */
function isLocator(before: string, isListed: (item: string[]) => boolean): boolean {
  const [, item = '', link] =
    /([^,]*?)(,|\b(?:in|on|at|off))\s+(?:the )?(?:\d+[a-z]?\s+)?$/i.exec(before) ?? []
  const last = item.replace(/^.*\b(?:or|and)\b/i, '').trim()
  return link !== undefined && last !== '' && (link !== ',' || !isListed(last.split(/\s+/)))
}

function townIn(ban: PlaceBan, name: string): Covered[] {
  return hits(ban, name).flatMap(({ before, after, span }): Covered[] => {
    if (isPartOfName(after)) return []
    const placed = isLocator(before, ({ length }) => length === 1)
    if (placed) return ban.area ? [{ sure: false, span }] : []
    return [{ sure: !/^ (?:(?:town|city|village) )?(?:centre|ward|area|zone|estate)\b/i.test(after), span }]
  })
}

function postcodeIn({ words }: PlaceBan, postcode: string | undefined): Covered[] {
  const [found, sector] =
    /\bpostcode(?: sector| district| area)?s? ([A-Z]{1,2}\d[A-Z\d]?(?: ?\d)?)\b/i.exec(words) ?? []
  if (!postcode || !found || !sector) return []
  const start = words.indexOf(sector)
  return postcode.startsWith(sector.replace(/\s/g, '').toUpperCase())
    ? [{ sure: true, span: [start, start + sector.length] }]
    : []
}
