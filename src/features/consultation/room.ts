import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReviewPut } from '#src/domain/review/review.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import type { Contact } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import type { Patch } from '#src/storage/draftStore.ts'
import { words } from './wording.ts'

/** Who is at work, by their own card, and the people whose words were compared; undefined while they are read. */
export function usePeople(): { me: Signatory | undefined; contacts: readonly Contact[] } | undefined {
  const { handOver } = useServices()
  const { data } = useQuery({
    queryKey: ['consultation', 'people'],
    queryFn: async () => {
      const [own, contacts] = await Promise.all([handOver.ownCard(), handOver.contacts()])
      return { own: own?.card, contacts }
    },
    networkMode: 'always',
    gcTime: 0,
  })
  if (!data) return undefined
  const { own, contacts } = data
  if (!own) return { me: undefined, contacts }
  const { key, name, role, organisation, rank } = own
  return { me: { key, name, role, organisation, ...(rank !== undefined && { rank }) }, contacts }
}

/** Stores items of the record of review, or a whole patch. Rejects, in words for the officer, where another tab was first. */
export function useStore(): (patch: Patch) => Promise<void> {
  const { save, givenUp } = useCase()
  const queryClient = useQueryClient()
  return async (patch) => {
    const { saved } = await save(patch)
    await queryClient.invalidateQueries({ queryKey: ['drafts'] })
    if (saved) return
    givenUp()
    throw new Error(words.answers.notSaved)
  }
}

/** One consultation as an item for the record. */
export const consultationPut = (item: Extract<ReviewPut, { in: 'consultations' }>['item']): ReviewPut => ({
  in: 'consultations',
  item,
})
