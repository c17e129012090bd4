import { stalkingActsOf } from '../law/behaviours.ts'
import { type StalkingActCode, stalkingActs } from '../law/stalkingActs.ts'
import { type ActDraft, actsInOrder } from './numbering.ts'

/** One item of the list in PHA 1997 s.2A(3), or "other", with the acts of the case that fall under it in date order. */
export type ItemOfActs = { code: StalkingActCode; label: string; words: string; acts: ActDraft[] }

/**
 * The acts grouped by the items of PHA 1997 s.2A(3), every item there, so that a gap is seen. An act may stand under
 * several items; context entries under none; `unsorted` are acts whose behaviour was not chosen yet.
 */
export function actsByItem(acts: readonly ActDraft[]): { items: ItemOfActs[]; unsorted: ActDraft[] } {
  const counted = actsInOrder(acts).filter(({ kind }) => kind !== 'context')
  const sorted = counted.map((act) => ({ act, codes: stalkingActsOf(act.behaviours ?? []) }))
  return {
    items: stalkingActs.map(({ code, label, words }) => ({
      code,
      label,
      words,
      acts: sorted.flatMap(({ act, codes }) => (codes.includes(code) ? [act] : [])),
    })),
    unsorted: sorted.flatMap(({ act, codes }) => (codes.length === 0 ? [act] : [])),
  }
}
