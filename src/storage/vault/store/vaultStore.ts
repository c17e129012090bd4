import type { DraftStore } from '#src/storage/draftStore.ts'
import { changing } from './changing.ts'
import { goingBack } from './goingBack.ts'
import type { OpenVault } from './openVault.ts'
import { reading } from './reading.ts'
import { removing } from './removing.ts'

/** The drafts of an open vault, as far as they need its keys; word between the tabs is the page’s. */
export type VaultStore = Omit<DraftStore, 'watch' | 'beforeClosing' | 'close'>

/** The drafts of an open vault. Every change is one strict transaction with its version, its line and its entry in the record. */
export function vaultStore(vault: OpenVault): VaultStore {
  return { ...reading(vault), ...changing(vault), ...goingBack(vault), ...removing(vault) }
}
