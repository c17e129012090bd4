import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { pruneCase } from '../case/prune.ts'
import { viewsSought } from '../case/viewsSentence.ts'
import { type Condition, conditionsOf } from '../conditions/condition.ts'
import { templateOf } from '../conditions/library.ts'
import { advocateMask, type Mask } from './advocateMask.ts'
import type { ServedMap } from './servedCase.ts'
import { servedMaps } from './servedMaps.ts'
import { type ServedWords, servedWords } from './servedWords.ts'

/** One condition as it is talked through with the person whom it protects. */
export type AdvocateCondition = {
  id: string
  number: number
  text: string | undefined
  exceptions: string[]
  /** What it protects against, in the words of the library; none where the officer wrote the condition, whose reasons are not shared. */
  purpose: string | undefined
  /** Its own last day, where it ends before the order. */
  lastDay: string | undefined
  /** Where it counts, unless that is the whole United Kingdom. */
  where: string | undefined
  interim: boolean
  question: string
}

/** What the advocate of one protected person may hold: the conditions that protect that person, and nothing else of the case. */
export type AdvocateView = {
  personId: string
  person: string
  reference: string | undefined
  /** The hearing of the full application, and before it that of the interim one. */
  hearingOn: string | undefined
  interimHearingOn: string | undefined
  conditions: AdvocateCondition[]
  /** What served papers would say of this person’s views, which the person is asked to agree to. */
  sentence: string
  /** The maps that these conditions name, as the order has them. */
  maps: ServedMap[]
}

const usualQuestion =
  'Would this help you? Is there anything in it that could make things harder or less safe for you?'

/** The view of each protected person who has an advocate. */
export function advocateViews(whole: CaseFile): AdvocateView[] {
  return (whole.protected?.people ?? [])
    .filter(({ advocate }) => advocate?.answer === 'yes')
    .flatMap(({ id }) => advocateView(whole, id) ?? [])
}

/**
 * What may be shown of the case to one protected person and that person’s advocate, built field by field, with everybody else and
 * everything withheld masked wherever a text says it; undefined where the case protects nobody of that id.
 */
export function advocateView(whole: CaseFile, personId: string): AdvocateView | undefined {
  const file = pruneCase(whole)
  if (!file.protected?.people?.some(({ id }) => id === personId)) return undefined
  const words = servedWords(file)
  const mask = advocateMask(file, personId)
  const own = conditionsOf(file).filter(({ protects }) => protects?.includes(personId))
  const numbers = own.map((condition) => words.conditionNumber(condition.id))
  return {
    personId,
    person: words.shown(personId),
    reference: file.applicant?.reference,
    hearingOn: hearings(file).full,
    interimHearingOn: hearings(file).interim,
    conditions: own.map((condition) => conditionFor(condition, words, mask, file.route?.kind !== 'full')),
    sentence: sentenceFor(file, personId),
    maps: servedMaps(file, words).flatMap((map) => mapFor(map, numbers, mask)),
  }
}

const sentenceFor = ({ views }: CaseFile, personId: string): string =>
  views?.people?.find(({ id }) => id === personId)?.sentence?.text?.trim() || viewsSought

/** A map that one of the person’s own conditions names, and no more of it than the defendant may see. */
function mapFor(map: ServedMap, numbers: readonly number[], mask: Mask): ServedMap[] {
  const conditions = map.conditions.filter((number) => numbers.includes(number))
  if (conditions.length === 0) return []
  return [
    {
      ...map,
      conditions,
      title: mask(map.title),
      words: mask(map.words),
      roads: map.roads.map((road) => ({ ...road, name: mask(road.name) ?? '' })),
      corridors: map.corridors.map((way) => ({ ...way, name: mask(way.name) })),
      places: map.places.map((place) => ({ ...place, label: mask(place.label) ?? '' })),
      source: mask(map.source),
    },
  ]
}

function conditionFor(
  condition: Condition,
  { say, conditionNumber }: ServedWords,
  mask: Mask,
  interimAsked: boolean,
): AdvocateCondition {
  const template = templateOf(condition)
  const { period, locality } = condition
  return {
    id: condition.id,
    number: conditionNumber(condition.id),
    text: mask(say(condition.text)),
    exceptions: (condition.exceptions ?? []).flatMap(({ text }) => mask(say(text)) ?? []),
    purpose: template?.protectsAgainst,
    lastDay: period?.runs === 'until' ? period.lastDay : undefined,
    where: locality?.reach === 'limited' ? mask(locality.where) : undefined,
    interim: interimAsked && condition.interim === 'yes',
    question: template?.askVictim ?? usualQuestion,
  }
}
