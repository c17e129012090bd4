import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { indexedDbDraftStore } from '#src/storage/indexedDb/indexedDbDraftStore.ts'
import { memoryDevice } from './memoryDevice.ts'

/** A device with nothing on it, on which any number of tabs can be opened. */
export type Device = { tab: () => DraftStore; damage: (id: string, text: string) => Promise<void> }

/** The drafts in an IndexedDB of their own. */
export function indexedDbDevice(): Device {
  globalThis.indexedDB = new IDBFactory()
  const name = `spo-${Math.random()}`
  return {
    tab: () => indexedDbDraftStore({ name }),
    damage: (id, text) => damage(name, id, text),
  }
}

/** The drafts in memory. */
export function inMemoryDevice(): Device {
  const { tab, drafts } = memoryDevice()
  return {
    tab,
    damage: async (id, text) => {
      drafts.set(id, { id, seq: drafts.get(id)?.seq ?? 1, text })
    },
  }
}

function damage(name: string, id: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const drafts = opening.result.transaction('drafts', 'readwrite').objectStore('drafts')
      const reading = drafts.get(id)
      reading.onsuccess = () => {
        const writing = drafts.put({ ...reading.result, text })
        writing.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }
    }
  })
}
