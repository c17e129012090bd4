import type { Review } from './review.ts'
import type { SignedPart, SignOff, SignOffPurpose } from './signOffs.ts'
import { isGenuine, materialOf, type Verdicts } from './verdict.ts'

/** The last signature for this purpose that was truly made, be it of these very contents or of earlier ones. */
export function lastGenuine(
  review: Review | undefined,
  verdicts: Verdicts,
  purpose: SignOffPurpose,
): SignOff | undefined {
  return review?.signOffs
    ?.filter(
      ({ id, statement }) =>
        statement.purpose === purpose && isGenuine(verdicts.get(id), review.copy !== undefined),
    )
    .at(-1)
}

/** Whether there is a signature for this purpose of the application as it stands now. */
export function isSignedNow(
  review: Review | undefined,
  verdicts: Verdicts,
  purpose: SignOffPurpose,
): boolean {
  return (review?.signOffs ?? []).some(
    ({ id, statement }) => statement.purpose === purpose && verdicts.get(id)?.is === 'holds',
  )
}

/** What changed since authority was last given: no part where it holds; undefined where nobody gave it. */
export function changedSinceAuthority(
  review: Review | undefined,
  verdicts: Verdicts,
): readonly SignedPart[] | undefined {
  if (isSignedNow(review, verdicts, 'authority')) return []
  const last = lastGenuine(review, verdicts, 'authority')
  const verdict = last && verdicts.get(last.id)
  return verdict?.is === 'noLongerMatches' ? verdict.changed : undefined
}

/** Whether authority was given and neither parties, acts, conditions nor period changed since. */
export function authorityStands(review: Review | undefined, verdicts: Verdicts): boolean {
  const changed = changedSinceAuthority(review, verdicts)
  return changed !== undefined && materialOf(changed).length === 0
}
