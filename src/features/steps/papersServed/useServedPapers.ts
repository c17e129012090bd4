import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { isServedFirst } from '#src/documents/contentsOf.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'

/** The papers of the served pack as they are offered to be ticked; `undefined` while they are made, null where they cannot be. */
export function useServedPapers(): readonly { value: string; label: string }[] | null | undefined {
  const { draft, file, seq, today } = useCase()
  const { writePapers, profile } = useServices()
  return useQuery({
    queryKey: ['served-papers', draft.case.id, seq, today],
    queryFn: async () => {
      const values = file.profile ?? (await profile())
      if (!values) return null
      const written = await writePapers({ draft, today, profile: values })
      if (!written.ok) return null
      const titles = new Map(
        written.papers
          .filter(({ audience, code }) => audience === 'serve-and-lodge' && isServedFirst(code))
          .map(({ code, title }) => [code, title]),
      )
      return [...titles].map(([value, label]) => ({ value, label }))
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: 'always',
  }).data
}
