import type { Draft } from '#src/domain/case/draft.ts'
import type { Changed, Created, DraftStore, Instant } from '#src/storage/draftStore.ts'
import { DraftMissing } from '#src/storage/faults.ts'
import { afterChange, firstHistory, type History, trimmed, waysOf } from '#src/storage/history.ts'
import { changeRecord, type Kept, keep } from '#src/storage/records.ts'
import type { AuditAction } from '../audit/auditEntry.ts'
import { sha256Hex } from '../keys/sha256.ts'
import { attempt, type Plan } from './attempt.ts'
import { withEntries } from './auditLog.ts'
import { asDraftRecord, caseWriting, readCase, type StoredCase } from './cases.ts'
import { filesLetGo } from './filesLetGo.ts'
import { lineOf, readLines } from './lines.ts'
import { newName } from './newName.ts'
import type { OpenVault } from './openVault.ts'
import type { CaseRecord } from './records.ts'
import { shardWithRoom, shardWriting, withLine } from './shards.ts'
import { together } from './writing.ts'

/** Making drafts in a vault and changing them. */
export function changing(vault: OpenVault): Pick<DraftStore, 'change' | 'create'> {
  return {
    change: (id, seq, patch, now) =>
      attempt(vault, async (): Promise<Plan<Changed>> => {
        const stored = await here(vault, id)
        const { known } = stored
        const record = asDraftRecord(id, known)
        const { changed, kept } = changeRecord(record, seq, patch, now, vault.known.text)
        if (!changed.saved) {
          return { result: { ...changed, current: { ...changed.current, ways: waysOf(known.history) } } }
        }
        if (!kept) return { result: changed }
        const history = afterChange(known.history, seq, changed.seq, now)
        return await newVersion(vault, stored, kept, history, 'change', now, changed.draft)
      }),
    create: (draft, now) => attempt(vault, () => creating(vault, draft, now)),
  }
}

/** A case that is here. Throws DraftMissing where it is not. */
export async function here(vault: OpenVault, id: string): Promise<StoredCase> {
  const line = await lineOf(vault, id)
  const stored = line && (await readCase(vault, line.key))
  if (!stored) throw new DraftMissing()
  return stored
}

/** What writes the next version of a case, with its line in the list and its entry in the record. */
export async function newVersion(
  vault: OpenVault,
  { head, known }: StoredCase,
  kept: Kept,
  next: History,
  action: AuditAction,
  now: Instant,
  draft: Draft,
): Promise<Plan<Changed>> {
  const { seq, text, id } = kept.record
  const { history, dropped } = trimmed(next)
  const version = await caseWriting(vault, { ...head, seq }, known.seq, { history, text, dropped })
  const line = await shardWriting(vault, head.shard, withLine({ key: head.key, summary: kept.summary }))
  const stay = history.lines.flatMap((each) => (each.seq === seq ? [] : [each.seq]))
  const drops = await filesLetGo(vault, head, { text, stay, dropped })
  const plan = {
    result: { saved: true, draft, seq, ways: waysOf(history) } as const,
    writing: together(version.writing, line.writing, { expects: [], puts: [], drops }),
    written: () => {
      version.written()
      line.written()
    },
  }
  return await withEntries(vault, plan, [{ at: now, action, case: id, seq, state: await sha256Hex(text) }])
}

async function creating(vault: OpenVault, draft: Draft, now: Instant): Promise<Plan<Created>> {
  const { id } = draft.case
  const lines = await readLines(vault)
  if (lines.some(({ summary, removedAt }) => summary.id === id && removedAt === undefined)) {
    return { result: { created: false, because: 'exists' } }
  }
  const seq = lastNumberOf(vault, id) + 1
  const { record, summary } = keep(draft, seq, now, vault.known.text)
  const head: CaseRecord = {
    vault: vault.record.id,
    key: newName(),
    seq,
    shard: shardWithRoom(vault),
    keys: [],
  }
  const history = firstHistory(seq, now)
  const version = await caseWriting(vault, head, undefined, { history, text: record.text, dropped: [] })
  const line = await shardWriting(vault, head.shard, withLine({ key: head.key, summary }))
  const plan = {
    result: { created: true, seq } as const,
    writing: together(version.writing, line.writing),
    written: () => {
      version.written()
      line.written()
    },
  }
  const state = await sha256Hex(record.text)
  return await withEntries(vault, plan, [{ at: now, action: 'create', case: id, seq, state }])
}

/** The highest number that a case of this id ever had while it was here; 0 where there was none. */
function lastNumberOf({ known }: OpenVault, id: string): number {
  const shards = [...known.shards.values()].map(({ shard }) => shard)
  return Math.max(0, ...shards.map(({ numbers }) => numbers[id] ?? 0))
}
