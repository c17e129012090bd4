import { readText } from '#src/storage/draftText.ts'
import { firstHead } from '../audit/nextEntry.ts'
import { readCaseContents } from '../backup/caseContents.ts'
import type { CaseContents, VaultContents } from '../backup/contents.ts'
import { nameFrom } from '../nameFrom.ts'
import type { Database } from '../store/database.ts'
import { nothingKnown, type OpenVault } from '../store/openVault.ts'
import type { CaseRecord, VaultRecord } from '../store/records.ts'
import { within } from '../store/writing.ts'
import { unwrapForForce } from './wrapForForce.ts'

/** What the force’s key opens of a vault, and of how many applications it opens nothing. */
export type ForceRead = { contents: VaultContents; notRecoverable: number }

/**
 * The applications of a closed vault that the force’s secret key opens. Its list and its audit record stay closed: which
 * applications were deleted is not known, so all count as being here. `at`: now. Nothing of the vault is changed.
 */
export async function forceContents(
  database: Database,
  record: VaultRecord,
  identity: string,
  at: string,
): Promise<ForceRead> {
  const heads = await database.read((tx) => tx.objectStore('cases').getAll(within([record.id])))
  const vault = await openedWith(database, record, heads, identity)
  const cases: CaseContents[] = []
  for (const { key } of heads) {
    const { contents } = await readCaseContents(vault, key, { id: key })
    if (contents) cases.push({ ...contents, id: await idIn(contents) })
  }
  const { id, label, publicKey } = record
  return {
    notRecoverable: heads.length - cases.length,
    contents: {
      ...{ vault: id, label, cases: onePerId(cases, at), settings: {}, shelf: [], numbers: [] },
      audit: { publicKey, entries: [], head: firstHead },
    },
  }
}

/** A view of the vault with the keys of its cases alone. */
async function openedWith(
  database: Database,
  record: VaultRecord,
  heads: readonly CaseRecord[],
  identity: string,
): Promise<OpenVault> {
  const caseKeys = new Map<string, CryptoKey>()
  for (const { key, keys } of heads) {
    for (const { epoch, forForce } of keys) {
      const raw = forForce && (await unwrapForForce(forForce, identity))
      if (raw) caseKeys.set(`${key} ${epoch}`, await imported(raw))
    }
  }
  // A key of no use: what the force’s key does not open is told from what it does by not opening with this one.
  const vaultKey = await imported(crypto.getRandomValues(new Uint8Array(32)))
  const signer = {
    publicKey: record.publicKey,
    actor: '',
    sign: () => Promise.reject(new Error('It only reads')),
  }
  return {
    ...{ database, record, vaultKey, caseKeys, signer, now: () => record.madeAt },
    ...{ keys: new Map(), known: nothingKnown(), turn: Promise.resolve() },
  }
}

async function imported(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const uses: KeyUsage[] = ['encrypt', 'decrypt', 'unwrapKey']
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, uses)
  raw.fill(0)
  return key
}

/** The id of a case stands in its text alone. */
async function idIn({ id, versions }: CaseContents): Promise<string> {
  const read = readText(versions.at(-1)?.text ?? '')
  return read.ok ? read.draft.case.id : await nameFrom('case', id)
}

/** Of several cases with one id the last changed is here, and the others, which must have been deleted, are kept aside. */
function onePerId(cases: readonly CaseContents[], at: string): CaseContents[] {
  const changedAt = ({ versions }: CaseContents) => versions.at(-1)?.at ?? ''
  const seen = new Set<string>()
  const newestFirst = cases.toSorted((a, b) => (changedAt(a) < changedAt(b) ? 1 : -1))
  return newestFirst.map((each) => {
    if (seen.has(each.id)) return { ...each, removedAt: at }
    seen.add(each.id)
    return each
  })
}
