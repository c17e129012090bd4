import { deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from '#src/domain/case/draft.ts'
import type { DraftStore, Instant } from '../draftStore.ts'
import { readText, writeText } from '../draftText.ts'
import { asFault } from '../faults.ts'
import { nameFrom } from './nameFrom.ts'

/** Where the drafts go. `read` gives what is on the disk, and leaves no trace in the record. */
export type NewPlace = Pick<DraftStore, 'create' | 'read' | 'remove' | 'removed'>

/** How many drafts were moved, those deleted and kept aside among them, and which could not be read and stay where they are. */
export type Moved = { moved: number; left: readonly { id: string; text: string; message: string }[] }

type OldRecord = { id: string; seq: number; text: string; of?: string; removedAt?: Instant }
type Moving = { old: OldDatabase; place: NewPlace; now: () => Instant }
type OldDatabase = IDBPDatabase<unknown>

/**
 * Moves what an earlier version of the app kept unencrypted in this browser, training cases too. Each draft is read back before
 * it is deleted there; the database goes when nothing is left in it. Stopped anywhere, it goes on when it is called again, and
 * nothing is lost or doubled. Rejects with a fault of the disk.
 */
export async function moveOldDrafts(place: NewPlace, now: () => Instant, name = 'spo'): Promise<Moved> {
  const old = await openOld(name)
  if (!old) return { moved: 0, left: [] }
  try {
    const moved = await moveAll({ old, place, now })
    old.close()
    if (moved.left.length === 0) await deleteDB(name)
    return moved
  } catch (cause) {
    throw asFault(cause)
  } finally {
    old.close()
  }
}

/** The database as the earlier version left it; undefined where there is none, and none is made. */
async function openOld(name: string): Promise<OldDatabase | undefined> {
  let isThere = true
  try {
    return await openDB(name, undefined, {
      upgrade: (_, before, __, transaction) => {
        isThere = before > 0
        if (isThere) return
        transaction.done.catch(() => undefined) // the opening itself is refused, and that is heard
        transaction.abort()
      },
      blocking: (_, __, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    })
  } catch (cause) {
    if (!isThere) return undefined
    throw asFault(cause)
  }
}

async function moveAll(moving: Moving): Promise<Moved> {
  const left: Moved['left'][number][] = []
  let moved = 0
  // What was deleted comes first: once it is aside again, nothing stands in the way of a draft of the same id.
  for (const store of ['removed', 'drafts'] as const) {
    for (const record of await recordsIn(moving.old, store)) {
      const read = readText(record.text)
      if (!read.ok) {
        left.push({ id: record.of ?? record.id, text: record.text, message: read.message })
        continue
      }
      await moveOne(moving, record, read.draft)
      await moving.old.delete(store, record.id)
      moved += 1
    }
  }
  return { moved, left }
}

/** The first deleted first, so that the last deleted is the last one again. */
async function recordsIn(old: OldDatabase, store: 'drafts' | 'removed'): Promise<OldRecord[]> {
  if (!old.objectStoreNames.contains(store)) return []
  const stored: OldRecord[] = await old.getAll(store)
  return stored
    .filter(({ text }) => text !== undefined)
    .toSorted((a, b) => ((a.removedAt ?? '') < (b.removedAt ?? '') ? -1 : 1))
}

async function moveOne({ place, now }: Moving, { text, removedAt }: OldRecord, draft: Draft): Promise<void> {
  if (removedAt !== undefined && (await isAside(place, [draft.case.id, await ownName(text)], removedAt)))
    return
  const id = await placed(place, draft, text, now)
  if (removedAt !== undefined) await place.remove(id, removedAt)
}

async function isAside(place: NewPlace, ids: readonly string[], removedAt: Instant): Promise<boolean> {
  const removed = await place.removed()
  return removed.some((each) => ids.includes(each.summary.id) && each.removedAt === removedAt)
}

/** Where another draft has its id, its new id is made of its text, so that it is the same one when this is tried again. */
const ownName = (text: string) => nameFrom('case', text)

/** Puts a draft into its new place, unless it is there already, and reads it back; gives the id under which it stands. */
async function placed(place: NewPlace, draft: Draft, text: string, now: () => Instant): Promise<string> {
  if (await holds(place, draft)) return draft.case.id
  const first = await place.create(draft, now())
  const standing = first.created ? draft : await underOwnName(place, draft, text, now)
  if (!(await holds(place, standing))) throw new Error(notTheSame)
  return standing.case.id
}

const notTheSame =
  'An application could not be moved into the vault: it did not read back as it was. It stays where it is.'

async function underOwnName(place: NewPlace, draft: Draft, text: string, now: () => Instant): Promise<Draft> {
  const other = { ...draft, case: { ...draft.case, id: await ownName(text) } }
  if (!(await holds(place, other))) await place.create(other, now())
  return other
}

async function holds(place: NewPlace, draft: Draft): Promise<boolean> {
  const opened = await place.read(draft.case.id)
  return opened.kind === 'draft' && writeText(opened.draft) === writeText(draft)
}
