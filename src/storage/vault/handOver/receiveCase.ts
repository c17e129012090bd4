import type { Created } from '#src/storage/draftStore.ts'
import { readText } from '#src/storage/draftText.ts'
import { DraftUnreadable } from '#src/storage/faults.ts'
import type { CasePayload } from '#src/storage/handOver/payload.ts'
import { trimmed } from '#src/storage/history.ts'
import { summarise } from '#src/storage/summarise.ts'
import { fromBase64 } from '../backup/base64.ts'
import { sha256Hex } from '../keys/sha256.ts'
import { attempt, type Plan } from '../store/attempt.ts'
import { withEntries } from '../store/auditLog.ts'
import { newCaseKey, sealVersion } from '../store/cases.ts'
import { sealFile } from '../store/filePieces.ts'
import { readLines } from '../store/lines.ts'
import { newName } from '../store/newName.ts'
import type { OpenVault } from '../store/openVault.ts'
import type { CaseRecord } from '../store/records.ts'
import { shardWithRoom, shardWriting, withLine } from '../store/shards.ts'
import { onShelf, shelfWriting } from '../store/shelf.ts'
import { type Put, together } from '../store/writing.ts'

/** The record that came with a case, as it was exported. */
export type TakenRecord = { case: string; text: string }

/**
 * Takes a case that was handed over into this vault, with its versions to the letter, its files and the record that came with it,
 * in one transaction. Refused where a case of its id is here. Throws DraftUnreadable.
 */
export function receiveCase(vault: OpenVault, payload: CasePayload): Promise<Created> {
  return attempt(vault, () => receiving(vault, payload))
}

async function receiving(vault: OpenVault, payload: CasePayload): Promise<Plan<Created>> {
  const { id } = payload.draft.case
  const lines = await readLines(vault)
  if (lines.some(({ summary, removedAt }) => summary.id === id && removedAt === undefined))
    return { result: { created: false, because: 'exists' } }
  const newest = payload.versions.at(-1)
  const read = readText(newest?.text ?? '')
  if (!newest || !read.ok || read.draft.case.id !== id) throw new DraftUnreadable(notWhole)
  const { seq } = newest
  const key = newName()
  const keys = [await newCaseKey(vault, key, 0)]
  const head: CaseRecord = { vault: vault.record.id, key, seq, shard: shardWithRoom(vault), keys }
  const puts: Put[] = [
    { in: 'cases', record: head },
    ...(await versionPuts(vault, head, payload)),
    ...(await filePuts(vault, head, payload)),
  ]
  const at = vault.now()
  const line = await shardWriting(vault, head.shard, withLine({ key, summary: summarise(read.draft, at) }))
  const record = await shelfWriting<TakenRecord>(vault, { kind: 'record', id: key }, () => ({
    case: id,
    text: payload.audit,
  }))
  const expected = { in: 'cases', vault: head.vault, key, seq: undefined } as const
  const writing = together(line.writing, record ?? { expects: [], puts: [] }, { expects: [expected], puts })
  const plan = { result: { created: true, seq } as const, writing, written: line.written }
  const state = await sha256Hex(newest.text)
  return await withEntries(vault, plan, [
    { at, action: 'received', case: id, seq, state, detail: 'taken over' },
  ])
}

const notWhole = 'This application is not whole, so it was not taken over. Ask for it again.'

async function versionPuts(vault: OpenVault, head: CaseRecord, { versions }: CasePayload): Promise<Put[]> {
  const all = versions.map(({ text: _, ...line }) => line)
  const { history, dropped } = trimmed({ lines: all, undo: [], redo: [] })
  const puts: Put[] = []
  for (const { seq, text } of versions) {
    if (dropped.includes(seq)) continue
    const lines = history.lines.filter((line) => line.seq <= seq)
    const sealed = { history: { lines, undo: [], redo: [] }, text }
    puts.push({ in: 'versions', record: await sealVersion(vault, head, seq, sealed) })
  }
  return puts
}

async function filePuts(vault: OpenVault, head: CaseRecord, { files }: CasePayload): Promise<Put[]> {
  const puts: Put[] = []
  for (const { id, base64 } of files) {
    const pieces = await sealFile(vault, head, id, fromBase64(base64))
    puts.push(...pieces.map((record): Put => ({ in: 'files', record })))
  }
  return puts
}

/** The records that came with cases that were taken over, each as the text that was exported. Throws RecordTampered. */
export async function takenRecords(vault: OpenVault): Promise<TakenRecord[]> {
  return (await onShelf<TakenRecord>(vault, 'record')).map(({ value }) => value)
}
