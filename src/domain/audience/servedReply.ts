import type { CaseFile } from '../case/caseFile.ts'
import { replyOf } from '../case/replyOf.ts'
import { actNumbers, conditionNumbers } from '../grounds/numbering.ts'
import type { ServedCase } from './servedCase.ts'
import type { ServedWords } from './servedWords.ts'

/**
 * What the defendant agreed with and disputed in the reply, by numbers, and what was written beside it: the form is the
 * defendant’s own and goes to the court as well.
 */
export function servedReply(file: CaseFile, { say }: ServedWords): ServedCase['reply'] {
  const reply = replyOf(file)
  if (!reply) return undefined
  const acts = numbersFrom(actNumbers(file.acts?.items ?? []))
  const conditions = numbersFrom(conditionNumbers(file))
  const witnesses = new Set((file.witnesses?.people ?? []).map(({ id }) => id))
  return {
    on: reply.on,
    agreedActs: acts(reply.agreedActs),
    disputedActs: acts(reply.disputedActs),
    agreedConditions: conditions(reply.agreedConditions),
    disputedConditions: conditions(reply.disputedConditions),
    makers: (reply.makers ?? []).filter((id) => witnesses.has(id)).length,
    credibility: reply.credibility,
    times: say(reply.times),
    children: say(reply.children),
    witnesses: say(reply.witnesses),
    help: say(reply.help),
  }
}

const numbersFrom =
  (numbers: ReadonlyMap<string, number>) =>
  (ids: readonly string[] = []): number[] =>
    ids.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b)
