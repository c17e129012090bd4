import type { DraftSummary } from '#src/storage/draftStore.ts'

/** The applications whose reference, defendant or title holds every word of a search, in whatever case it is typed. */
export function findApplications(
  applications: readonly DraftSummary[],
  text: string,
): readonly DraftSummary[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return applications
  return applications.filter(({ reference = '', defendant = '', training = '' }) => {
    const all = `${reference} ${defendant} ${training}`.toLowerCase()
    return words.every((word) => all.includes(word))
  })
}
