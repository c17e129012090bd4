import { useQuery, useQueryClient } from '@tanstack/react-query'
import { askToLast, isLasting } from '#src/storage/lasting.ts'

const queryKey = ['lasting']

/** Whether the browser may clear what is kept here by itself, and the way to ask it not to; asking holds nothing up. */
export function useLasting(): { mayBeCleared: boolean; ask: () => void } {
  const queryClient = useQueryClient()
  const { data } = useQuery({
    queryKey,
    queryFn: async () => (await isLasting()) ?? null,
    networkMode: 'always',
  })
  const ask = async () => {
    const answer = await askToLast()
    queryClient.setQueryData(queryKey, answer ?? null)
  }
  return { mayBeCleared: data === false, ask: () => void ask() }
}
