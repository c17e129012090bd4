import { useQuery } from '@tanstack/react-query'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { useServices } from '#src/features/drafts/services.ts'

/** The person by their own contact card; undefined without a vault, without a card, and while it is read. */
export function useMe(): Signatory | undefined {
  const { handOver } = useServices()
  const { data } = useQuery({
    queryKey: ['own card'],
    queryFn: async () => (await handOver.ownCard().catch(() => undefined)) ?? null,
    networkMode: 'always',
    retry: false,
  })
  if (!data) return undefined
  const { key, name, role, organisation, rank } = data.card
  return { key, name, role, organisation, ...(rank !== undefined && { rank }) }
}
