import type { CaseFile } from '../case/caseFile.ts'
import type { OrderMade } from '../case/ordersMade.ts'
import { conditionsAfterChange } from '../conditions/conditionsAfterChange.ts'
import type { ServedCondition } from './servedCase.ts'
import type { ServedWords } from './servedWords.ts'

/**
 * The conditions that an order had before it was changed, as they stand after the decision. They were drafted in another case: which
 * of the people each protects is not known, so that every one of them may read each.
 */
export function inForceShown(file: CaseFile, order: OrderMade, words: ServedWords): ServedCondition[] {
  const protectedIds = (file.protected?.people ?? []).map(({ id }) => id)
  const protects = protectedIds.map((id) => words.shown(id))
  return conditionsAfterChange(file, order).map(({ id, number, words: said }) => ({
    id,
    number,
    kind: forbids(said ?? '') ? 'prohibition' : 'requirement',
    text: words.say(said),
    exceptions: [],
    acts: [],
    protects,
    protectedIds,
    interim: order.kind === 'interim',
  }))
}

/** By its first verb: “must not enter …” forbids, “must attend … and must not leave” requires. */
function forbids(words: string): boolean {
  const [, not] = /\b(?:must|shall|may|is|are)\b( not| prohibited| forbidden)?/i.exec(words) ?? []
  return not !== undefined
}
