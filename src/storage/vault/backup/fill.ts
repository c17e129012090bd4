import type { DraftSummary } from '#src/storage/draftStore.ts'
import { readText } from '#src/storage/draftText.ts'
import type { History } from '#src/storage/history.ts'
import { summarise } from '#src/storage/summarise.ts'
import { newCaseKey, sealVersion } from '../store/cases.ts'
import { commit } from '../store/commit.ts'
import { sealFile } from '../store/filePieces.ts'
import { newName } from '../store/newName.ts'
import type { IndexLine, OpenVault, Shard } from '../store/openVault.ts'
import type { CaseRecord } from '../store/records.ts'
import { sealJson } from '../store/sealed.ts'
import { linesInShard } from '../store/shards.ts'
import { newDocumentWriting } from '../store/shelf.ts'
import type { Put } from '../store/writing.ts'
import type { CaseContents, VaultContents, VersionContents } from './contents.ts'

/**
 * Puts all of it into a vault that is new and empty: every case with its files under a new key, the shelf, and the audit record as it was, to its head.
 * What was written is not known to `vault` yet. Rejects with a fault of the disk.
 */
export async function fill(vault: OpenVault, contents: VaultContents): Promise<void> {
  const lines: IndexLine[] = []
  for (const each of contents.cases)
    lines.push(await putCase(vault, each, Math.floor(lines.length / linesInShard)))
  await putIndex(vault, lines, contents.numbers)
  await putEntries(vault, contents.audit)
  await putMark(vault, 'settings', 1, settingsFrom(contents.settings))
  for (const document of contents.shelf) await put(vault, (await newDocumentWriting(vault, document)).puts)
}

async function putCase(vault: OpenVault, contents: CaseContents, shard: number): Promise<IndexLine> {
  const { id, removedAt, versions, files = [] } = contents
  const newest = versions.at(-1)
  if (!newest) throw new TypeError('A case has at least one version')
  const key = newName()
  const keys = [await newCaseKey(vault, key, 0)]
  const head: CaseRecord = { vault: vault.record.id, key, seq: newest.seq, shard, keys }
  const puts: Put[] = [{ in: 'cases', record: head }]
  for (const { seq, text } of versions) {
    const sealed = { history: historyAt(contents, seq, newest.seq), text }
    puts.push({ in: 'versions', record: await sealVersion(vault, head, seq, sealed) })
  }
  await put(vault, puts)
  for (const file of files) {
    const pieces = await sealFile(vault, head, file.id, file.bytes)
    await put(
      vault,
      pieces.map((piece): Put => ({ in: 'files', record: piece })),
    )
  }
  return { key, summary: summaryOf(id, newest), ...(removedAt !== undefined && { removedAt }) }
}

/** Only of the newest version the ways back and forth are ever asked for. */
function historyAt({ versions, undo, redo }: CaseContents, seq: number, newest: number): History {
  const lines = versions.filter((each) => each.seq <= seq).map(({ text: _, ...line }) => line)
  return seq === newest ? { lines, undo, redo } : { lines, undo: [], redo: [] }
}

function summaryOf(id: string, { text, at }: VersionContents): DraftSummary {
  const read = readText(text)
  if (read.ok) return { ...summarise(read.draft, at), id }
  return { id, startedOn: at.slice(0, 10), changedAt: at, stepsBegun: 0, marks: {} }
}

async function putIndex(
  vault: OpenVault,
  lines: readonly IndexLine[],
  numbers: VaultContents['numbers'],
): Promise<void> {
  for (let number = 0; number === 0 || number * linesInShard < lines.length; number += 1) {
    const shard: Shard = {
      lines: lines.slice(number * linesInShard, (number + 1) * linesInShard),
      numbers: number === 0 ? Object.fromEntries(numbers.map(({ id, seq }) => [id, seq])) : {},
    }
    const envelope = await sealJson(vault, { store: 'index', id: String(number), seq: 1 }, shard)
    await put(vault, [
      { in: 'index', record: { ...envelope, vault: vault.record.id, shard: number, seq: 1 } },
    ])
  }
}

const entriesAtOnce = 200

async function putEntries(vault: OpenVault, { entries, head }: VaultContents['audit']): Promise<void> {
  const { id } = vault.record
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const part = entries.slice(from, from + entriesAtOnce).map(async (entry): Promise<Put> => {
      const { n } = entry
      const envelope = await sealJson(vault, { store: 'audit', id: String(n), seq: n }, entry)
      return { in: 'audit', record: { ...envelope, vault: id, n } }
    })
    await put(vault, await Promise.all(part))
  }
  if (head.n > 0) await putMark(vault, 'head', head.n, head)
}

async function putMark(
  vault: OpenVault,
  name: 'head' | 'settings',
  seq: number,
  value: unknown,
): Promise<void> {
  const envelope = await sealJson(vault, { store: 'marks', id: name, seq }, value)
  await put(vault, [{ in: 'marks', record: { ...envelope, vault: vault.record.id, name, seq } }])
}

/** What of the settings of another version of the app is known to this one. */
function settingsFrom({ lockAfterMinutes, backedUpAt }: VaultContents['settings']) {
  const minutes = typeof lockAfterMinutes === 'number' && lockAfterMinutes >= 2 && lockAfterMinutes <= 30
  return {
    lockAfterMinutes: minutes ? lockAfterMinutes : 10,
    ...(typeof backedUpAt === 'string' && { backedUpAt }),
  }
}

async function put({ database }: OpenVault, puts: readonly Put[]): Promise<void> {
  await commit(database, { expects: [], puts })
}
