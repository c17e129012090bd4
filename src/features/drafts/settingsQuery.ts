import { queryOptions } from '@tanstack/react-query'
import type { VaultWork } from './vaultWork.ts'

/** What the owner of the open vault has set; invalidate it once something else is saved. */
export const settingsQuery = (vault: VaultWork) =>
  queryOptions({
    queryKey: ['settings'],
    queryFn: () => vault.settings(),
    networkMode: 'always',
    refetchOnWindowFocus: true, // another tab of this vault may have changed it
  })
