import { useQuery } from '@tanstack/react-query'
import type { Draft } from '#src/domain/case/draft.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import type { VersionLine } from '#src/storage/history.ts'
import { keptWords } from './compare/compareWords.ts'
import { useReview } from './reviewContext.ts'

/** The versions of the open application that are kept, the newest first; none outside a vault; undefined while they are read. */
export function useVersions(): readonly VersionLine[] | undefined {
  const { draft, seq } = useReview()
  const { vault } = useServices()
  return useQuery({
    queryKey: ['versions', draft.case.id, seq],
    queryFn: async () => (await vault.versions(draft.case.id).catch(() => [])).toReversed(),
    gcTime: 0,
    networkMode: 'always',
    retry: false,
  }).data
}

/** Gives a version of the open application by its number; undefined where it is not kept. */
export function useReadVersion(): (seq: number) => Promise<Draft | undefined> {
  const { draft, seq: now } = useReview()
  const { handOver } = useServices()
  return async (seq) =>
    seq === now ? draft : await handOver.version(draft.case.id, seq).catch(() => undefined)
}

/** A version as a list of them says it: when it was stored, and why it is kept. */
export function versionText({ seq, at, kept }: VersionLine, now: number): string {
  const why = kept.map((one) => keptWords[one])
  return [seq === now ? 'As it is now' : momentText(at), ...why].join(', ')
}
