import type { Signatory } from './signatory.ts'
import type { Thread } from './threads.ts'

type Who = Pick<Signatory, 'key' | 'role'>

/** Whether somebody may read and write threads for legal advice: who writes the application, and the lawyer. */
export const seesLegal = ({ key, role }: Who, author: string | undefined): boolean =>
  role === 'lawyer' || key === author || (author === undefined && role === 'officer')

/** The threads that somebody reads: those for legal advice are for the author and the lawyer alone. */
export const threadsFor = (
  threads: readonly Thread[] | undefined,
  who: Who,
  author: string | undefined,
): Thread[] => (threads ?? []).filter(({ kind }) => kind === 'comment' || seesLegal(who, author))

/** Why somebody may not resolve a thread so, in a sentence; undefined where they may. */
export function mayNotResolve(
  thread: Thread,
  who: Who,
  author: string | undefined,
  why: string | undefined,
): string | undefined {
  if (thread.resolved) return 'This is resolved already.'
  if (thread.kind === 'legal' && !seesLegal(who, author))
    return 'This is between the officer who wrote the application and the lawyer.'
  const isOwn = thread.comments[0]?.by.key === who.key
  return isOwn || why?.trim() ? undefined : 'Say why it is resolved: somebody else raised it.'
}
