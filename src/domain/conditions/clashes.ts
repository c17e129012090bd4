import type { SliceDraft } from '../case/slices.ts'
import { attendanceOf } from '../clashes/attendanceOf.ts'
import { placeBan } from '../clashes/placeBan.ts'
import { textTimes } from '../clashes/textTimes.ts'
import { remembered } from '../shared/remembered.ts'
import type { Condition } from './condition.ts'
import { templateOf } from './library.ts'
import type { ConditionTemplate } from './template.ts'
import { timesOf } from './timesOf.ts'
import { spokenSlots, type WeeklySlot } from './weeklyTimes.ts'
import { liesWithin, overlaps } from './weekOverlap.ts'

export type ClashSubject = 'work' | 'study' | 'religion'

/**
 * A condition whose times meet times that the court must spare so far as practicable: SPA 2019 s.2(3). `slot` is the
 * defendant’s time that is met; absent, and `certain` false, where those times vary or are not known.
 */
export type Clash = {
  condition: string
  what: ClashSubject
  slot?: WeeklySlot
  certain: boolean
  message: string
}

type Circumstances = SliceDraft<'circumstances'>
type Meaning = NonNullable<ConditionTemplate['timesAre']>

/**
 * The clashes of one condition with work, study and religion. None for a condition without times. Times that are read from
 * the officer’s own words are never certain.
 */
export function clashesWithTimes(condition: Condition, circumstances: Circumstances | undefined): Clash[] {
  if (!circumstances) return []
  const template = templateOf(condition)
  if (template) return metBy(condition, circumstances, template.timesAre, timesOf(condition))
  const { meaning, times } = inOwnWords(condition)
  return metBy(condition, circumstances, meaning, times).map((clash) => ({ ...clash, certain: false }))
}

const inOwnWords = remembered(
  (condition: Condition): { meaning: Meaning | undefined; times: WeeklySlot[] } => {
    const words = (condition.text ?? '').split(/\b(?:except|unless)\b/i)[0] ?? ''
    return { meaning: meaningOf(condition, words), times: textTimes(words) }
  },
)

function meaningOf(condition: Condition, words: string): Meaning | undefined {
  if (placeBan(words)) return 'forbidden'
  if (/\bmust not\b/i.test(words)) return undefined
  if (/\b(?:on request|when asked|(?:who )?asks? for|at the request)\b/i.test(words)) return 'onRequest'
  const isThere = /\b(?:attend|sign|report|meet|stay|remain|appear)\b/i.test(words)
  return isThere || attendanceOf(condition) ? 'required' : undefined
}

function metBy(
  condition: Condition,
  { work, study, religion }: Circumstances,
  meaning: Meaning | undefined,
  times: readonly WeeklySlot[],
): Clash[] {
  if (!meaning || times.length === 0) return []
  return [
    ...clashesWith('work', work, condition.id, times, meaning),
    ...clashesWith('study', study, condition.id, times, meaning),
    ...clashesWith('religion', religion && { ...religion, pattern: undefined }, condition.id, times, meaning),
  ]
}

type Timetable = {
  answer?: 'yes' | 'no' | 'notKnown' | undefined
  pattern?: 'fixed' | 'variable' | undefined
  times?:
    | { days?: WeeklySlot['days'] | undefined; from?: string | undefined; to?: string | undefined }[]
    | undefined
}

function clashesWith(
  what: ClashSubject,
  timetable: Timetable | undefined,
  condition: string,
  times: readonly WeeklySlot[],
  meaning: Meaning,
): Clash[] {
  if (timetable?.answer === undefined || timetable.answer === 'no') return []
  const known = timetable.answer === 'yes' ? slotsOf(timetable) : []
  const met = known.flatMap((slot): Clash[] => {
    const own = times.filter((time) => meets(time, slot, meaning))
    return own.length > 0
      ? [{ condition, what, slot, certain: true, message: said(own, what, slot, meaning) }]
      : []
  })
  const unsure = doubt(timetable, known, what)
  return unsure ? [...met, { condition, what, certain: false, message: unsure }] : met
}

/** A time that is only allowed takes nothing from work unless work fills it. */
function meets(time: WeeklySlot, slot: WeeklySlot, meaning: Meaning): boolean {
  return meaning === 'allowed' ? liesWithin(time, slot) : overlaps(time, slot)
}

function slotsOf({ times = [] }: Timetable): WeeklySlot[] {
  return times.flatMap(({ days, from, to }) =>
    days?.length && from && to && from !== to ? [{ days, from, to }] : [],
  )
}

const names: Record<ClashSubject, string> = { work: 'work', study: 'study', religion: 'religious duty' }

function said(own: readonly WeeklySlot[], what: ClashSubject, slot: WeeklySlot, meaning: Meaning): string {
  const [ours, theirs] = [spokenSlots(own), `${names[what]} (${spokenSlots([slot])})`]
  if (meaning === 'forbidden')
    return `The defendant must keep away ${ours}, which meets the times of ${theirs}. Check whether the way there leads through.`
  if (meaning === 'allowed')
    return `The only time allowed, ${ours}, is taken up by ${theirs}. Offer another time.`
  if (meaning === 'onRequest')
    return `Officers may ask ${ours}, which meets the times of ${theirs}. Leave those times out, or say why not.`
  return `The requirement takes up ${ours}, which meets the times of ${theirs}. Choose another time, or say why not.`
}

function doubt(timetable: Timetable, known: readonly WeeklySlot[], what: ClashSubject): string | undefined {
  if (timetable.answer === 'notKnown') {
    const unknown = { work: 'works', study: 'studies', religion: 'has religious duties' }[what]
    return `It is not known whether the defendant ${unknown}. Say how a clash with these times would be avoided.`
  }
  if (timetable.pattern === 'variable')
    return `The times of ${names[what]} vary. Say how a clash with these times would be avoided.`
  if (known.length === 0 && what !== 'religion')
    return `The times of ${names[what]} are not entered, so a clash cannot be ruled out. Enter them, or say how it would be avoided.`
  return undefined
}
