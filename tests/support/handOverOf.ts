import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { handOverWorkOf } from '#src/app/vault/handOverWorkOf.ts'
import { vaultWorkOf } from '#src/app/vault/vaultWorkOf.ts'
import type { SignatoryRole } from '#src/domain/review/signatory.ts'
import type { HandOverWork, OwnCard } from '#src/features/drafts/handOverWork.ts'
import type { VaultWork } from '#src/features/drafts/vaultWork.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { readHandOver } from '#src/storage/handOver/readHandOver.ts'
import type { Desk } from '#src/storage/vault/desk/desk.ts'
import { vaultDesk } from '#src/storage/vault/desk/vaultDesk.ts'
import { type Database, openDatabase } from '#src/storage/vault/store/database.ts'
import { noon, passphrase, quickKdf } from './openVaults.ts'

/** One person with a vault of their own: everything that a screen needs of it, over a real desk in memory, with no worker. */
export type Person = {
  handOver: HandOverWork
  vault: VaultWork
  store: DraftStore
  desk: Desk
  database: Database
  /** What was made with `card`. */
  card: OwnCard
}

type Asked = { name?: string; role?: SignatoryRole; organisation?: string; rank?: string; now?: () => string }

/** Somebody with a new vault, open, and a card. Their database is apart from that of everybody else. */
export async function aPerson({ now = () => noon, ...said }: Asked = {}): Promise<Person> {
  const place = new IDBFactory()
  const database = openDatabase('spo-vaults', {}, { place: async () => place })
  const desk: Desk = { ...vaultDesk(database, now), letGo: async () => undefined }
  await desk.make({ label: 'WM 4417', passphrase, kdf: quickKdf })
  const behind = () => ({ desk, label: 'WM 4417' })
  const handOver = handOverWorkOf({ behind, readFile: readHandOver })
  const vault = vaultWorkOf({ behind, anyDesk: () => desk, now, destroyed: async () => undefined })
  const who = { name: 'PC Robin Example', role: 'officer' as const, organisation: 'Example Police', ...said }
  const card = await handOver.makeCard(who)
  return { handOver, vault, store: storeOf(desk), desk, database, card }
}

/** Each of these people takes in the cards of all the others, as if all words had been compared. */
export async function acquainted(...people: readonly Pick<Person, 'handOver' | 'card'>[]): Promise<void> {
  for (const one of people) {
    for (const other of people) if (one !== other) await one.handOver.trust(other.card.card)
  }
}

function storeOf(desk: Desk): DraftStore {
  return {
    list: desk.list,
    read: desk.read,
    removed: desk.removed,
    create: desk.create,
    change: async (id, seq, patch, now) => {
      const changed = await desk.change(id, seq, patch, now, false)
      if (!changed.saved) return changed
      const { draft, ...rest } = changed
      if (!draft) throw new Error('The desk of this test gave no draft')
      return { ...rest, draft }
    },
    undo: desk.undo,
    redo: desk.redo,
    remove: desk.remove,
    restore: desk.restore,
    destroy: desk.destroy,
    purge: desk.purge,
    watch: () => () => undefined,
    beforeClosing: () => () => undefined,
    close: () => undefined,
  }
}
