import { useQuery } from '@tanstack/react-query'
import { caseWords, type StepWords } from '#src/documents/disclosure/caseWords.ts'
import { compareCases } from '#src/domain/compare/compareCases.ts'
import type { Comparison } from '#src/domain/compare/comparison.ts'
import { useReview } from '../reviewContext.ts'
import { useReadVersion } from '../useVersions.ts'

/** What differs between two versions of the open application; null where one is not kept any more, undefined while they are compared. */
export function useCompared(
  { from, to }: { from: number; to: number },
  words: StepWords,
): Comparison | null | undefined {
  const { draft, seq } = useReview()
  const read = useReadVersion()
  return useQuery({
    queryKey: ['compared', draft.case.id, from, to, seq],
    queryFn: async () => {
      const [before, after] = await Promise.all([read(from), read(to)])
      if (!before || !after) return null
      const side = (file: typeof draft.case) => ({ file, words: caseWords(file, words) })
      return compareCases(side(before.case), side(after.case))
    },
    gcTime: 0,
    networkMode: 'always',
    retry: false,
  }).data
}
