import type { Patch, Stored } from '#src/storage/draftStore.ts'
import { partName } from '#src/storage/partName.ts'
import type { QuietStore } from './deskStore.ts'

/** A change that is asked for and not stored, and of which case. */
type Waiting = { id: string; patch: Patch }

/** The changes that are on their way to the disk or were refused by it, the newest of each part. */
export type Unsaved = {
  /** The same store, whose changes are remembered until they are stored. */
  over: (store: QuietStore) => QuietStore
  /** All of it as text; undefined where everything is stored. */
  text: () => string | undefined
  /** Tries to store what such a text holds. What is refused again is remembered again. */
  again: (text: string, store: QuietStore, now: () => string) => Promise<void>
}

/** Nothing is waiting at first. */
export function unsavedChanges(): Unsaved {
  const waiting = new Map<string, Waiting>()
  const nameOf = ({ id, patch }: Waiting) => `${id} ${partName(patch)}`
  const remembering = async <T extends { saved: boolean }>(change: Waiting, work: Promise<T>): Promise<T> => {
    const name = nameOf(change)
    waiting.set(name, change)
    const result = await work
    if (waiting.get(name) === change) waiting.delete(name)
    return result
  }
  return {
    over: (store) => ({
      ...store,
      change: (id, seq, patch, now) => remembering({ id, patch }, store.change(id, seq, patch, now)),
    }),
    text: () => (waiting.size === 0 ? undefined : JSON.stringify([...waiting.values()])),
    again: async (text, store, now) => {
      const changes: Waiting[] = JSON.parse(text)
      const { changeStep } = await import('#src/storage/changeStep.ts')
      for (const change of changes) {
        const base = await baseOf(store, change.id)
        if (!base) continue
        await remembering(change, changeStep(store, base, change.patch, now())).catch(() => undefined)
      }
    },
  }
}

async function baseOf(store: QuietStore, id: string): Promise<Stored | undefined> {
  const opened = await store.read(id)
  return opened.kind === 'draft' ? opened : undefined
}
