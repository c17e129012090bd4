import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import type { CaseFiles } from '#src/storage/caseFiles.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { readCase, sealVersion } from '#src/storage/vault/store/cases.ts'
import { commit } from '#src/storage/vault/store/commit.ts'
import { lineOf } from '#src/storage/vault/store/lines.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { vaultFiles } from '#src/storage/vault/store/vaultFiles.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { tabs } from '#src/storage/vault/tabs.ts'
import { anotherTab, aVault } from './openVaults.ts'

/** A device with nothing on it, on which any number of tabs can be opened. */
export type Device = {
  tab: () => Promise<DraftStore>
  /** The files of the cases, for the tab that was opened first. */
  files: () => CaseFiles
  damage: (id: string, text: string) => Promise<void>
}

/** The drafts in a vault in an IndexedDB of their own. */
export function vaultDevice(): Device {
  globalThis.indexedDB = new IDBFactory()
  const name = `spo-${Math.random()}`
  let first: OpenVault | undefined
  return {
    tab: async () => {
      const vault = first ? await anotherTab(name, first) : (await aVault(name)).vault
      first ??= vault
      return asTab(name, vault)
    },
    files: () => {
      if (!first) throw new Error('No tab of this test is open')
      return vaultFiles(first)
    },
    damage: async (id, text) => {
      if (first) await damage(first, id, text)
    },
  }
}

/** The drafts in memory. */
export function inMemoryDevice(): Device {
  const { tab, cases, files } = memoryDevice()
  return {
    tab: async () => tab(),
    files: () => files,
    damage: async (id, text) => {
      const held = cases.held.get(id)
      if (held) cases.held.set(id, { ...held, record: { ...held.record, text } })
    },
  }
}

function asTab(name: string, vault: OpenVault): DraftStore {
  const others = tabs(name)
  const store = vaultStore(vault)
  const telling =
    <Given extends unknown[], T>(deed: (...given: Given) => Promise<T>, id: (...given: Given) => string) =>
    async (...given: Given) => {
      const result = await deed(...given)
      others.tell(id(...given))
      return result
    }
  return {
    ...store,
    create: telling(store.create, (draft) => draft.case.id),
    change: telling(store.change, (id) => id),
    remove: telling(store.remove, (id) => id),
    restore: telling(store.restore, (id) => id),
    watch: others.listen,
    beforeClosing: () => () => undefined,
    close: () => {
      others.close()
      vault.database.close()
    },
  }
}

async function damage(vault: OpenVault, id: string, text: string): Promise<void> {
  const line = await lineOf(vault, id)
  const stored = line && (await readCase(vault, line.key))
  if (!stored) throw new Error('The case of this test is not there')
  const { head, known } = stored
  const record = await sealVersion(vault, head, head.seq, { history: known.history, text })
  await commit(vault.database, { expects: [], puts: [{ in: 'versions', record }] })
  vault.known.cases.clear()
}
