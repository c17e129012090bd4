import type { AuditFacts } from '../audit/auditEntry.ts'
import { unlessTampered } from '../keys/envelope.ts'
import { attempt } from './attempt.ts'
import { auditHead, withEntries } from './auditLog.ts'
import { newName } from './newName.ts'
import type { OpenVault } from './openVault.ts'
import { type ShelfKind, type ShelfName, shelfKinds } from './records.ts'
import { openJson, sealJson } from './sealed.ts'
import { type Writing, within } from './writing.ts'

/** A document of the shelf: small, sealed, and known among those of its kind by `id`. */
export type ShelfDocument<T = unknown> = { id: string; value: T }

/** As it is sealed. One that was taken away stays as an empty one, whose name the next of its kind takes. */
type Sealed<T> = ShelfDocument<T> | { gone: true }
type Stored<T> = { name: ShelfName; seq: number; sealed: Sealed<T> }

/**
 * The documents of one kind, in the order of their ids; the caller knows what was put under that kind. One that is damaged is left
 * out: a contact that cannot be read is not trusted.
 */
export async function onShelf<T>(vault: OpenVault, kind: ShelfKind): Promise<ShelfDocument<T>[]> {
  const documents = (await storedOf<T>(vault, kind)).found.flatMap(({ sealed }) =>
    'gone' in sealed ? [] : [sealed],
  )
  return documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Puts a document in place of the one of its kind and id, or takes that away where `next` gives undefined, with entries in the
 * record. `next` may be asked again with what another tab wrote meanwhile. What it throws comes out, and nothing is written.
 */
export function shelve<T>(
  vault: OpenVault,
  { kind, id }: { kind: ShelfKind; id: string },
  next: (before: T | undefined) => T | undefined,
  facts: readonly AuditFacts[],
): Promise<void> {
  return attempt(vault, async () => {
    const writing = await shelfWriting(vault, { kind, id }, next)
    return writing ? await withEntries(vault, { result: undefined, writing }, facts) : { result: undefined }
  })
}

/** What `shelve` writes; undefined where there is nothing to take away. */
export async function shelfWriting<T>(
  vault: OpenVault,
  { kind, id }: { kind: ShelfKind; id: string },
  next: (before: T | undefined) => T | undefined,
): Promise<Writing | undefined> {
  // Read before the shelf: what another tab puts there from now on is seen by its entry, also under a name not known here.
  await auditHead(vault)
  const { found: stored } = await storedOf<T>(vault, kind)
  const mine = stored.find(({ sealed }) => 'id' in sealed && sealed.id === id)
  const value = next(mine && 'value' in mine.sealed ? mine.sealed.value : undefined)
  if (value === undefined && !mine) return undefined
  const place = mine ?? stored.find(({ sealed }) => 'gone' in sealed)
  const sealed: Sealed<T> = value === undefined ? { gone: true } : { id, value }
  return await documentWriting(vault, place?.name ?? `${kind}:${newName()}`, place?.seq, sealed)
}

async function documentWriting(
  vault: OpenVault,
  name: ShelfName,
  before: number | undefined,
  sealed: unknown,
): Promise<Writing> {
  const { id } = vault.record
  const seq = (before ?? 0) + 1
  const envelope = await sealJson(vault, { store: 'marks', id: name, seq }, sealed)
  return {
    expects: [{ in: 'marks', vault: id, name, seq: before }],
    puts: [{ in: 'marks', record: { ...envelope, vault: id, name, seq } }],
  }
}

/** A document of the shelf for a backup: its value as JSON. */
export type ShelfText = { kind: ShelfKind; id: string; text: string }

/** All of the shelf, by kind and then by id, and how many documents are damaged, so that they are not among them. */
export async function wholeShelf(vault: OpenVault): Promise<{ shelf: ShelfText[]; damaged: number }> {
  const shelf: ShelfText[] = []
  let damaged = 0
  for (const kind of shelfKinds) {
    const documents = await onShelf(vault, kind)
    shelf.push(...documents.map(({ id, value }) => ({ kind, id, text: JSON.stringify(value) })))
    damaged += (await storedOf(vault, kind)).damaged
  }
  return { shelf, damaged }
}

/** What puts a document onto the shelf of a vault that has none of its id, as when it is filled from a backup. */
export function newDocumentWriting(vault: OpenVault, { kind, id, text }: ShelfText): Promise<Writing> {
  const value: unknown = JSON.parse(text)
  return documentWriting(vault, `${kind}:${newName()}`, undefined, { id, value })
}

async function storedOf<T>(
  vault: OpenVault,
  kind: ShelfKind,
): Promise<{ found: Stored<T>[]; damaged: number }> {
  const { database, record } = vault
  const marks = await database.read((tx) => tx.objectStore('marks').getAll(within([record.id])))
  const found: Stored<T>[] = []
  let damaged = 0
  for (const mark of marks) {
    const { name, seq } = mark
    if (!isOf(kind, name)) continue
    const place = { store: 'marks', id: name, seq } as const
    const sealed = await unlessTampered(openJson<Sealed<T>>(vault, place, mark))
    if (sealed) found.push({ name, seq, sealed })
    else damaged += 1
  }
  return { found, damaged }
}

const isOf = (kind: ShelfKind, name: string): name is ShelfName => name.startsWith(`${kind}:`)
