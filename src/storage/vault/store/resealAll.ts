import type { AuditEntry } from '../audit/auditEntry.ts'
import { unlessTampered } from '../keys/envelope.ts'
import { attempt } from './attempt.ts'
import { auditHead } from './auditLog.ts'
import { forgetKeysOf, newCaseKey, newestCaseKey, openVersion, sealVersion } from './cases.ts'
import { keysOf } from './commit.ts'
import { filesOfCase, openFile, sealFile } from './filePieces.ts'
import { readLines } from './lines.ts'
import { newestKey, type OpenVault } from './openVault.ts'
import type { CaseRecord, VersionRecord } from './records.ts'
import { openJson, sealJson } from './sealed.ts'
import { shardWriting } from './shards.ts'
import { newestRecord } from './unlockVault.ts'
import { type Put, within } from './writing.ts'

/** Seals anew whatever is still sealed with keys that were replaced, one thing after another; then those keys go. */
export async function goOnRotating(vault: OpenVault): Promise<void> {
  if (!vault.record.rotating) return
  for (const head of await headsOf(vault)) if (isOld(vault, head)) await resealCase(vault, head.key)
  await resealIndex(vault)
  await resealEntries(vault)
  await resealMarks(vault)
  await finish(vault)
}

const headsOf = ({ database, record }: OpenVault): Promise<CaseRecord[]> =>
  database.read((tx) => tx.objectStore('cases').getAll(within([record.id])))

const isOld = ({ record }: OpenVault, { keys }: CaseRecord) => keys.some(({ by }) => by < record.epoch)

/**
 * All versions and files of a case under a new key of its own. Where there are files, they come one by one, since they may be
 * large; the old keys go with the last step, so that it can be stopped after any.
 */
async function resealCase(vault: OpenVault, key: string): Promise<void> {
  await beginCase(vault, key)
  for (const file of await filesOfCase(vault, key)) await resealFile(vault, key, file)
  await onCase(vault, key, (head) => {
    const keys = head.keys.filter(({ by }) => by >= vault.record.epoch)
    return versionsUnder(vault, head, { ...head, keys })
  })
}

const hasNewKey = ({ record }: OpenVault, { keys }: CaseRecord) => keys.some(({ by }) => by >= record.epoch)

/** The step is worked out on the case as it stands, and made only if its keys are still the same then. */
function onCase(
  vault: OpenVault,
  key: string,
  step: (head: CaseRecord) => Promise<readonly Put[]>,
): Promise<void> {
  const { database, record } = vault
  return attempt(vault, async () => {
    const head = await database.read((tx) => tx.objectStore('cases').get([record.id, key]))
    const puts = head && isOld(vault, head) ? await step(head) : []
    if (!head || puts.length === 0) return { result: undefined }
    const at = { in: 'cases', vault: record.id, key } as const
    return {
      result: undefined,
      writing: {
        expects: [
          { ...at, keys: keysOf(head) },
          { ...at, seq: head.seq },
        ],
        puts,
      },
    }
  })
}

/** Where there are files, what is saved from now on is sealed with the new key; else all of the case is sealed anew. */
function beginCase(vault: OpenVault, key: string): Promise<void> {
  return onCase(vault, key, async (head) => {
    forgetKeysOf(vault, key) // Another tab may have given the case its new key meanwhile.
    if (hasNewKey(vault, head)) return []
    const epoch = Math.max(-1, ...head.keys.map((each) => each.epoch)) + 1
    const made = await newCaseKey(vault, key, epoch)
    if ((await filesOfCase(vault, key)).length === 0)
      return await versionsUnder(vault, head, { ...head, keys: [made] })
    return [{ in: 'cases', record: { ...head, keys: [...head.keys, made] } }]
  })
}

function resealFile(vault: OpenVault, key: string, file: string): Promise<void> {
  const { database, record } = vault
  return onCase(vault, key, async (head) => {
    const pieces = await database.read((tx) => tx.objectStore('files').getAll(within([record.id, key, file])))
    const { kid } = await newestCaseKey(vault, head)
    if (pieces.every((piece) => piece.kid === kid)) return []
    // A damaged file is lost with or without its old key, and keeps nobody out of the vault.
    const bytes = await unlessTampered(openFile(vault, head, pieces))
    const sealed = bytes ? await sealFile(vault, head, file, bytes) : []
    return sealed.map((each): Put => ({ in: 'files', record: each }))
  })
}

async function versionsUnder(vault: OpenVault, head: CaseRecord, keyed: CaseRecord): Promise<Put[]> {
  const { database, record } = vault
  const versions = await database.read((tx) =>
    tx.objectStore('versions').getAll(within([record.id, head.key])),
  )
  const puts = await Promise.all(versions.map((version) => resealed(vault, head, keyed, version)))
  return [{ in: 'cases', record: keyed }, ...puts]
}

async function resealed(
  vault: OpenVault,
  head: CaseRecord,
  keyed: CaseRecord,
  version: VersionRecord,
): Promise<Put> {
  const opened = await openVersion(vault, head, version)
  return { in: 'versions', record: await sealVersion(vault, keyed, version.seq, opened) }
}

async function resealIndex(vault: OpenVault): Promise<void> {
  await readLines(vault)
  for (const number of vault.known.shards.keys()) {
    await attempt(vault, async () => {
      await readLines(vault)
      const { writing, written } = await shardWriting(vault, number, (shard) => shard)
      return { result: undefined, writing, written }
    })
  }
}

const entriesAtOnce = 200

async function resealEntries(vault: OpenVault): Promise<void> {
  const { database, record } = vault
  const { kid } = newestKey(vault, 'audit')
  const stored = await database.read((tx) => tx.objectStore('audit').getAll(within([record.id])))
  const old = stored.filter((each) => each.kid !== kid)
  for (let from = 0; from < old.length; from += entriesAtOnce) {
    const part = old.slice(from, from + entriesAtOnce)
    await attempt(vault, async () => {
      const puts = await Promise.all(
        part.map(async (each): Promise<Put> => {
          const place = { store: 'audit', id: String(each.n), seq: each.n } as const
          const entry = await openJson<AuditEntry>(vault, place, each)
          return {
            in: 'audit',
            record: { ...(await sealJson(vault, place, entry)), vault: record.id, n: each.n },
          }
        }),
      )
      return { result: undefined, writing: { expects: [], puts } }
    })
  }
}

async function resealMarks(vault: OpenVault): Promise<void> {
  const { database, record } = vault
  await auditHead(vault)
  const stored = await database.read((tx) => tx.objectStore('marks').getAll(within([record.id])))
  for (const { name } of stored) {
    await attempt(vault, async () => {
      const mark = await database.read((tx) => tx.objectStore('marks').get([record.id, name]))
      if (!mark) return { result: undefined }
      const place = { store: 'marks', id: name, seq: mark.seq } as const
      const sealed = await sealJson(vault, place, await openJson<unknown>(vault, place, mark))
      return {
        result: undefined,
        writing: {
          expects: [{ in: 'marks', vault: record.id, name, seq: mark.seq } as const],
          puts: [{ in: 'marks', record: { ...sealed, vault: record.id, name, seq: mark.seq } } as const],
        },
      }
    })
  }
}

/** Nothing is sealed with the old keys any more, so they are let go. */
function finish(vault: OpenVault): Promise<void> {
  return attempt(vault, async () => {
    const record = await newestRecord(vault)
    const { rotating: _, ...rest } = record
    const keys = record.keys.filter(({ use, epoch }) => use === 'sign' || epoch === record.epoch)
    const next = { ...rest, seq: record.seq + 1, keys }
    return {
      result: undefined,
      writing: {
        expects: [{ in: 'vaults', id: record.id, seq: record.seq } as const],
        puts: [{ in: 'vaults', record: next } as const],
      },
      written: () => {
        vault.record = next
      },
    }
  })
}
