import type { Review } from './review.ts'
import type { Signatory } from './signatory.ts'
import type { Thread } from './threads.ts'

/**
 * Whether somebody may read and write threads for the purpose of obtaining legal advice: a lawyer, and who writes the application, who has
 * it other than as a copy.
 */
export const seesLegal = ({ role }: Pick<Signatory, 'role'>, review: Review | undefined): boolean =>
  role === 'lawyer' || !review?.copy

/** Why somebody may not resolve a thread so, in a sentence; undefined where they may. */
export function mayNotResolve(
  thread: Thread,
  who: Pick<Signatory, 'key' | 'role'>,
  review: Review | undefined,
  why: string | undefined,
): string | undefined {
  if (thread.resolved) return 'This is resolved already.'
  if (thread.kind === 'legal' && !seesLegal(who, review))
    return 'This is between the officer who wrote the application and the lawyer.'
  const isOwn = thread.comments[0]?.by.key === who.key
  return isOwn || why?.trim() ? undefined : 'Say why it is resolved: somebody else raised it.'
}
