import { queryOptions } from '@tanstack/react-query'
import type { Services } from '#src/features/drafts/services.ts'
import type { VaultWork } from '#src/features/drafts/vaultWork.ts'
import { checkFile } from './checkFile.ts'

/** How the open vault can be opened. Asked anew on each visit, since another tab may have changed it. */
export const keysQuery = (vault: Pick<VaultWork, 'keys'>) =>
  queryOptions({ queryKey: ['vault', 'keys'], queryFn: () => vault.keys(), networkMode: 'always', gcTime: 0 })

export const settingsQuery = (vault: Pick<VaultWork, 'settings'>) =>
  queryOptions({
    queryKey: ['vault', 'settings'],
    queryFn: () => vault.settings(),
    networkMode: 'always',
    gcTime: 0,
  })

/** How the second copy stands, which may change with every save. */
export const secondCopyQuery = (vault: Pick<VaultWork, 'secondCopy'>) =>
  queryOptions({
    queryKey: ['vault', 'secondCopy'],
    queryFn: () => vault.secondCopy(),
    networkMode: 'always',
    gcTime: 0,
  })

/** The whole record, which is read and checked anew on each visit and forgotten after it. */
export const auditQuery = (vault: Pick<VaultWork, 'audit'>) =>
  queryOptions({
    queryKey: ['vault', 'audit'],
    queryFn: () => vault.audit(),
    networkMode: 'always',
    gcTime: 0,
  })

/** The records that came with applications that were taken over, each checked. */
export const takenRecordsQuery = ({ vault, handOver }: Pick<Services, 'vault' | 'handOver'>) =>
  queryOptions({
    queryKey: ['vault', 'takenRecords'],
    queryFn: async () => {
      const records = await handOver.takenRecords()
      return await Promise.all(
        records.map(async ({ case: id, text }, at) => {
          const check = await checkFile({ size: text.length, text: async () => text }, vault)
          return { key: `${at} ${id}`, id, text, check }
        }),
      )
    },
    networkMode: 'always',
    gcTime: 0,
  })

/** What the force has set for its vaults; null where its file cannot be read. */
export const profileQuery = ({ profile }: Pick<Services, 'profile'>) =>
  queryOptions({
    queryKey: ['vault', 'profile'],
    queryFn: async () => (await profile().catch(() => undefined)) ?? null,
    networkMode: 'always',
  })
