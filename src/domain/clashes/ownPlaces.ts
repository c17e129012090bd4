import type { CaseFile } from '../case/caseFile.ts'
import type { Where } from '../checks/finding.ts'
import type { WeeklySlot } from '../conditions/weeklyTimes.ts'
import { remembered } from '../shared/remembered.ts'
import { isStreet } from '../shared/streetWords.ts'
import { type NamedPlace, namedPlace } from './namedPlace.ts'

export type PlaceKind =
  | 'home'
  | 'found'
  | 'work'
  | 'study'
  | 'court'
  | 'reporting'
  | 'notifying'
  | 'gp'
  | 'worship'
  | 'handover'
  | 'family'
  | 'other'

/** A place to which the defendant has good reason to go. */
export type OwnPlace = {
  /** Permanent within a case: the question, or the item of a list. */
  id: string
  kind: PlaceKind
  /** As it was entered. */
  text: string
  /** As a message names it: “the defendant’s work (Ember House, Port Sallow)”. */
  words: string
  place: NamedPlace
  /** When, where that is known. */
  times: readonly WeeklySlot[]
  where: Where
}

/** The answers that tell where the defendant has to go. */
export type PlaceFacts = Partial<Pick<CaseFile, 'defendant' | 'circumstances' | 'court' | 'service'>>

const names: Record<PlaceKind, string> = {
  home: 'the defendant’s home',
  found: 'where the defendant can be found',
  work: 'the defendant’s work',
  study: 'the defendant’s place of study',
  court: 'the court',
  reporting: 'a police station to report to',
  notifying: 'a police station at which to notify',
  gp: 'the defendant’s doctor',
  worship: 'the defendant’s place of worship',
  handover: 'the handover of the child',
  family: 'the defendant’s family',
  other: 'a place that the defendant has to reach',
}

/** Every place that the answers say the defendant lives at, works at or must be able to reach: SPA 2019 s.2(3), and practice. */
export const ownPlaces = remembered(
  ({ defendant, circumstances, court, service }: PlaceFacts): OwnPlace[] => {
    const { kind, lines = '', postcode = '', found = '' } = defendant?.address ?? {}
    const { work, study, children, places = [] } = circumstances ?? {}
    const about = { step: 'circumstances' } as const
    const handover = children?.answer === 'yes' ? slotsOf(children.handover) : []
    const listed = [
      ...(kind === 'home'
        ? [entry('home', `${lines}, ${postcode}`, { step: 'defendant', field: 'address' })]
        : []),
      ...(kind === 'noFixed' ? [entry('found', found, { step: 'defendant', field: 'address' })] : []),
      ...(work?.answer === 'yes'
        ? [entry('work', work.where, { ...about, field: 'work' }, slotsOf(work.times))]
        : []),
      ...(study?.answer === 'yes'
        ? [entry('study', study.where, { ...about, field: 'study' }, slotsOf(study.times))]
        : []),
      entry('court', court?.name, { step: 'court', field: 'name' }),
      ...places.map(({ id, kind: what = 'other', where }) =>
        entry(what, where, { ...about, item: id, field: 'places' }, what === 'handover' ? handover : []),
      ),
      ...(service?.stations ?? '')
        .split('\n')
        .map((line) => entry('notifying', line, { step: 'service', field: 'stations' })),
    ]
    return listed.filter(
      ({ text }, at) => text !== '' && listed.findIndex((other) => other.text === text) === at,
    )
  },
)

function entry(
  kind: PlaceKind,
  told: string | undefined,
  where: Where,
  times: readonly WeeklySlot[] = [],
): OwnPlace {
  const text = (told ?? '').trim().replace(/[,\s]+$/, '')
  return {
    id: where.item ?? kind,
    kind,
    text,
    words: kind === 'found' ? names.found : `${names[kind]} (${text})`,
    place: kind === 'found' ? placesSaid(text) : namedPlace(text),
    times,
    where,
  }
}

const run = /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu

/** The places that a sentence speaks of: its streets, and every other name, which may be a town. */
function placesSaid(text: string): NamedPlace {
  const said = text.match(run) ?? []
  const isRoad = (name: string) => isStreet(name.split(' '))
  return {
    premises: [],
    streets: said.filter(isRoad).map((name) => ({ name })),
    loose: said.filter((name) => !isRoad(name)),
  }
}

type Slots = readonly {
  days?: WeeklySlot['days'] | undefined
  from?: string | undefined
  to?: string | undefined
}[]

/** The times of a timetable that are whole. */
export function slotsOf(times: Slots | undefined): WeeklySlot[] {
  return (times ?? []).flatMap(({ days, from, to }) =>
    days?.length && from && to && from !== to ? [{ days, from, to }] : [],
  )
}
