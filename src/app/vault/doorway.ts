import type { DoorState } from '#src/features/drafts/door.ts'
import type { CaseFiles } from '#src/storage/caseFiles.ts'
import type { DraftStore, Instant } from '#src/storage/draftStore.ts'
import type { Desk, DeskSignal, Entered } from '#src/storage/vault/desk/desk.ts'
import type { Envelope } from '#src/storage/vault/keys/envelope.ts'
import { tabs } from '#src/storage/vault/tabs.ts'
import type { Health } from '../health.ts'
import { deskFiles } from './deskFiles.ts'
import type { WorkerDesk } from './deskInWorker.ts'
import { deskStore } from './deskStore.ts'
import { switchingStore } from './switchingStore.ts'
import { unsavedChanges } from './unsaved.ts'
import type { Behind } from './vaultWorkOf.ts'

/** A desk in a worker of its own; `hear` is told what that worker says by itself. */
export type OpenDesk = (hear: (signal: DeskSignal, desk: Desk) => void) => WorkerDesk

/** Where the app stands: before the door, in a session, or in a vault. */
export type Doorway = {
  state: () => DoorState
  listen: (listener: () => void) => () => void
  store: DraftStore
  files: CaseFiles
  /** Saves whatever is typed and not stored yet. */
  saveAll: () => Promise<void>
  /** The desk at which a vault is made or opened; it goes on as that of the vault that is entered. */
  desk: () => Desk
  behind: () => Behind | undefined
  enter: (entered: Entered) => void
  startSession: () => void
  /** Holds, sealed, what was asked to be stored and is not; it is stored when the same vault is entered again. */
  sealUnsaved: () => Promise<void>
  /** Takes everything behind the door off the page. What is typed can still be saved until `close`. */
  cover: () => void
  /** Ends the worker with its keys. */
  close: () => void
}

/** The drafts and files in the memory of this page; its rules are loaded with the first case. */
async function memory() {
  const { tab, files } = (await import('#src/storage/memory/memoryDevice.ts')).memoryDevice()
  return { store: tab(), files }
}

/** Before the door, at first. What is wrong with the storage is told to `health`. */
export function doorway(openDesk: OpenDesk, health: Health, now: () => Instant): Doorway {
  const { store, files, behind: switchTo, heard, saveAll } = switchingStore()
  const listeners = new Set<() => void>()
  let state: DoorState = { kind: 'closed' }
  let entrance: WorkerDesk | undefined
  let opened: (Behind & { id: string; end: () => void }) | undefined
  let unsaved = unsavedChanges()
  let sealed: { id: string; text: Envelope } | undefined

  const turn = (next: DoorState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const hear = (signal: DeskSignal, desk: Desk) => {
    const letGo = () => desk.letGo()
    if (signal === 'closing') void saveAll().then(letGo, letGo)
    else health.tell(signal)
  }
  const enter = ({ vault: { id, label }, takenOver }: Entered) => {
    if (!entrance) return
    const { desk } = entrance
    const others = tabs(`spo-vault-${id}`)
    others.listen(heard)
    opened = { desk, label, id, end: others.close }
    unsaved = unsavedChanges()
    const store = unsaved.over(deskStore(desk, others.tell))
    switchTo(Promise.resolve({ store, files: deskFiles(desk) }))
    turn({ kind: 'open', vault: { id, label }, takenOver })
    const held = sealed?.id === id ? sealed.text : undefined
    sealed = undefined
    if (held)
      void desk
        .openText(held)
        .then((text) => unsaved.again(text, store, now))
        .catch(() => undefined)
  }
  return {
    state: () => state,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    store,
    files,
    saveAll,
    desk: () => {
      entrance ??= openDesk(hear)
      return entrance.desk
    },
    behind: () => opened,
    enter,
    startSession: () => {
      switchTo(memory())
      turn({ kind: 'session' })
    },
    sealUnsaved: async () => {
      const text = unsaved.text()
      if (opened && text !== undefined) sealed = { id: opened.id, text: await opened.desk.sealText(text) }
    },
    cover: () => turn({ kind: 'closed' }),
    close: () => {
      opened?.end()
      entrance?.close()
      opened = undefined
      unsaved = unsavedChanges()
      entrance = undefined
      // A session may have begun meanwhile.
      if (state.kind === 'closed') switchTo(undefined)
    },
  }
}
