import { type ActDraft, actDay } from '../numbering.ts'

/** Finds acts that seem to tell the same: of one day, not of two known times of it, in nearly the same words. */
export type Likeness = {
  /** The id of an act remembered before that seems the same; undefined when there is none. */
  find: (act: Pick<ActDraft, 'when' | 'what'>) => string | undefined
  remember: (act: Pick<ActDraft, 'id' | 'when' | 'what'>) => void
}

const nearly = 0.8

/** A memory of acts by day, empty at first. */
export function likeness(): Likeness {
  const byDay = new Map<string, Told[]>()
  const bucket = ({ when }: Pick<ActDraft, 'when'>) => actDay({ when }) ?? ''
  return {
    find: (act) => {
      const told = toldOf(act)
      return byDay.get(bucket(act))?.find((held) => areAlike(held, told))?.id
    },
    remember: (act) => {
      const held = byDay.get(bucket(act)) ?? []
      held.push({ ...toldOf(act), id: act.id })
      byDay.set(bucket(act), held)
    },
  }
}

type Told = { id?: string; time: string | undefined; words: ReadonlySet<string> }

function toldOf({ when, what = '' }: Pick<ActDraft, 'when' | 'what'>): Told {
  const time = when?.precision === 'exact' ? when.time : undefined
  return { time, words: new Set(what.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) }
}

/** Two texts are nearly the same when they share four fifths of their words, counted once each. */
function areAlike(a: Told, b: Told): boolean {
  if (a.time !== undefined && b.time !== undefined && a.time !== b.time) return false
  if (a.words.size === 0 || b.words.size === 0) return a.words.size === b.words.size
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  return (2 * shared) / (a.words.size + b.words.size) >= nearly
}
