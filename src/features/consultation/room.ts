import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { ReviewPut } from '#src/domain/review/review.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import type { Contact } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useChangeDraft } from '#src/features/drafts/useChangeDraft.ts'
import type { Patch, Stored } from '#src/storage/draftStore.ts'
import { words } from './wording.ts'

const RoomContext = createContext<Stored | undefined>(undefined)
export const RoomProvider = RoomContext.Provider

/** The application of the page. Throws when a part is shown outside one. */
export function useStored(): Stored {
  const stored = use(RoomContext)
  if (!stored) throw new Error('A part was shown outside an application')
  return stored
}

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
  const base = useStored()
  const change = useChangeDraft(base.draft.case.id)
  const queryClient = useQueryClient()
  return async (patch) => {
    const result = await change({ patch, base })
    await queryClient.invalidateQueries({ queryKey: ['drafts'] })
    if (!result.saved) throw new Error(words.answers.notSaved)
  }
}

/** One consultation as an item for the record. */
export const consultationPut = (item: Extract<ReviewPut, { in: 'consultations' }>['item']): ReviewPut => ({
  in: 'consultations',
  item,
})
