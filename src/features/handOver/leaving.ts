import type { Draft } from '#src/domain/case/draft.ts'

/** The draft as it leaves to be looked through: without half-typed text and notes, and for a supervisor without what is said for legal advice. */
export function leaving({ case: file, review }: Draft, purpose: 'review' | 'advice'): Draft {
  const threads = review?.threads?.filter(({ kind }) => kind === 'comment' || purpose === 'advice')
  return { case: file, typing: {}, notes: {}, review: { ...review, ...(threads && { threads }) } }
}
