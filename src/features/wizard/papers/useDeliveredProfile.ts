import { useSuspenseQuery } from '@tanstack/react-query'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { useServices } from '#src/features/drafts/services.ts'

/** The force’s own values as they are delivered with the app; null when they cannot be read. */
export function useDeliveredProfile(): ForceProfile | null {
  const { profile } = useServices()
  return useSuspenseQuery({
    queryKey: ['profile'],
    queryFn: async () => (await profile().catch(() => undefined)) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  }).data
}
