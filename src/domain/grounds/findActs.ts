import { type Behaviour, behaviours } from '../case/acts.ts'
import { isProved } from './actProof.ts'
import type { ActDraft } from './numbering.ts'

/** Which entries of the chronology to show. `kind` is a behaviour, context entries, or acts whose kind was not chosen. */
export type ActFilter = {
  kind?: Behaviour | 'context' | 'unsorted' | undefined
  proof?: 'exhibit' | 'unproved' | undefined
  /** Words that must all stand in the entry, in any order, small and capital letters alike. */
  text?: string | undefined
}

/** The entries that pass a filter, in the order given. */
export function findActs<A extends ActDraft>(items: readonly A[], filter: ActFilter): A[] {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter(
    (act) => isOfKind(act, filter.kind) && hasProof(act, filter.proof) && hasWords(act, words),
  )
}

/** A kind as an address names it; undefined for anything else. */
export function kindOf(text: string | null): ActFilter['kind'] {
  if (text === 'context' || text === 'unsorted') return text
  return behaviours.find((behaviour) => behaviour === text)
}

/** A proof as an address names it; undefined for anything else. */
export function proofOf(text: string | null): ActFilter['proof'] {
  return text === 'exhibit' || text === 'unproved' ? text : undefined
}

function isOfKind({ kind, behaviours: chosen = [] }: ActDraft, wanted: ActFilter['kind']): boolean {
  if (wanted === undefined) return true
  if (wanted === 'context') return kind === 'context'
  if (kind === 'context') return false
  return wanted === 'unsorted' ? chosen.length === 0 : chosen.includes(wanted)
}

function hasProof(act: ActDraft, wanted: ActFilter['proof']): boolean {
  if (wanted === undefined) return true
  if (wanted === 'exhibit') return (act.exhibits?.length ?? 0) > 0
  return act.kind !== 'context' && !isProved(act)
}

function hasWords(act: ActDraft, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { what, place, channel, context, effect, policeAction, breachOf } = act
  const held = [what, place, channel, context, effect, policeAction, breachOf].join('\n').toLowerCase()
  return words.every((word) => held.includes(word))
}
