import type { CaseFiles } from '#src/storage/caseFiles.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { VaultLocked } from '#src/storage/faults.ts'
import type { QuietStore } from './deskStore.ts'

/** The drafts and the files of what is open. */
export type Kept = { store: QuietStore; files: CaseFiles }

/** The one store of the app: whatever is open behind the door now. */
export type SwitchingStore = {
  store: DraftStore
  files: CaseFiles
  /** What is read and changed from now on; undefined where the door is closed. */
  behind: (kept: Promise<Kept> | undefined) => void
  /** Has every listener hear that a draft changed elsewhere. */
  heard: (id: string) => void
  /** Saves whatever is typed and not stored yet. Rejects, once all has been tried, where something could not be stored. */
  saveAll: () => Promise<void>
}

/** While the door is closed every call is told that the vault is locked. */
export function switchingStore(): SwitchingStore {
  const listeners = new Set<(id: string) => void>()
  const savers = new Set<() => Promise<void>>()
  let open: Promise<Kept> | undefined
  const opened = async (): Promise<Kept> => {
    if (!open) throw new VaultLocked()
    return await open
  }
  const now = async () => (await opened()).store
  return {
    store: {
      list: async () => (await now()).list(),
      read: async (id) => (await now()).read(id),
      removed: async () => (await now()).removed(),
      create: async (draft, at) => (await now()).create(draft, at),
      change: async (id, seq, patch, at) => (await now()).change(id, seq, patch, at),
      undo: async (id, seq, at) => (await now()).undo(id, seq, at),
      redo: async (id, seq, at) => (await now()).redo(id, seq, at),
      remove: async (id, at) => (await now()).remove(id, at),
      restore: async (id, key) => (await now()).restore(id, key),
      destroy: async (key, at) => (await now()).destroy(key, at),
      purge: async (before) => (await now()).purge(before),
      watch: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      beforeClosing: (save) => {
        savers.add(save)
        return () => savers.delete(save)
      },
      close: () => undefined,
    },
    files: {
      put: async (caseId, fileId, bytes) => (await opened()).files.put(caseId, fileId, bytes),
      read: async (caseId, fileId) => (await opened()).files.read(caseId, fileId),
    },
    behind: (kept) => {
      open = kept
    },
    heard: (id) => {
      for (const listener of listeners) listener(id)
    },
    saveAll: async () => {
      const saving = [...savers].map((save) => save())
      await Promise.allSettled(saving)
      await Promise.all(saving)
    },
  }
}
