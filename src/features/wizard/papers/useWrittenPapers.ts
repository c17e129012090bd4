import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { recordedAtDownload } from '#src/documents/auditLine.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { useServices, type Written } from '#src/features/drafts/services.ts'
import { useCase } from '../caseContext.ts'
import { useMapImages } from '../useMapImages.ts'

/** Every paper of the case as it is saved now; the papers of before while they are written anew. */
export function useWrittenPapers(profile: ForceProfile | null): Written | undefined {
  const { draft, seq, today } = useCase()
  const { writePapers, door } = useServices()
  const images = useMapImages()
  const audit = door.state().kind === 'open' ? { audit: recordedAtDownload } : {}
  return useQuery({
    queryKey: ['papers', draft.case.id, seq, today],
    queryFn: profile
      ? () => writePapers({ draft, today, profile, ...audit, ...(images && { images }) })
      : skipToken,
    enabled: images !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: 'always',
  }).data
}
