import type { Review } from './review.ts'
import { type Verdicts, verdictWords } from './verdict.ts'

/** The last signature for each purpose, and of each bespoke condition, that does not hold, with why in words. */
export function brokenSignatures(
  review: Review | undefined,
  verdicts: Verdicts,
): { id: string; words: string }[] {
  const last = new Map(
    (review?.signOffs ?? []).map((signOff) => [
      `${signOff.statement.purpose} ${signOff.statement.condition ?? ''}`,
      signOff,
    ]),
  )
  return [...last.values()].flatMap(({ id, statement }) => {
    const verdict = verdicts.get(id)
    return !verdict || verdict.is === 'holds' ? [] : [{ id, words: verdictWords(verdict, statement.by.name) }]
  })
}
