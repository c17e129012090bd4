import type { Review } from '#src/domain/review/review.ts'
import type { VersionLine } from '#src/storage/history.ts'

/** Since when differences are shown first, by the number of the version, and why. */
export type Since = { seq: number; why: 'looked' | 'sent' }

/**
 * The version that a reader of a copy last looked through, or that the writer of an application last sent to be looked through;
 * undefined where there is none.
 */
export function lastSeen(review: Review | undefined): Since | undefined {
  const { copy, exchanges = [] } = review ?? {}
  if (copy) return copy.lookedAt === undefined ? undefined : { seq: copy.lookedAt, why: 'looked' }
  const [last] = exchanges
    .filter(
      ({ direction, purpose }) => direction === 'sent' && (purpose === 'review' || purpose === 'advice'),
    )
    .toSorted((a, b) => b.at.localeCompare(a.at))
  return last?.seq === undefined ? undefined : { seq: last.seq, why: 'sent' }
}

/** The two versions to compare, of lines that begin with the newest: those that were chosen, or else the one last seen, or the one before, and the one that is there now. */
export function versionsToCompare(
  lines: readonly VersionLine[],
  now: number,
  { from, to, since }: { from: number | undefined; to: number | undefined; since: Since | undefined },
): { from: number | undefined; to: number } {
  const later = to ?? now
  const [before] = lines.filter(({ seq }) => seq < later)
  return { from: from ?? (since && since.seq < later ? since.seq : before?.seq), to: later }
}
