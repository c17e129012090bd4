import type { DraftStore, Instant, Opened } from '#src/storage/draftStore.ts'
import { waysOf } from '#src/storage/history.ts'
import { openRecord } from '#src/storage/records.ts'
import { log, unlessFull } from './auditLog.ts'
import { asDraftRecord, readCase } from './cases.ts'
import { asRemoved, lastRemovedFirst, lineOf, listOf, readLines } from './lines.ts'
import type { OpenVault } from './openVault.ts'

/** How long a case counts as being viewed since it was last read here, in milliseconds. */
const viewing = 30 * 60 * 1000

/** What is read of a vault. Opening a case is written into the record, once in half an hour. */
export function reading(vault: OpenVault): Pick<DraftStore, 'list' | 'read' | 'removed'> {
  const viewedAt = new Map<string, Instant>()

  const viewed = async (id: string, seq: number | undefined) => {
    const at = vault.now()
    const before = viewedAt.get(id)
    viewedAt.set(id, at)
    if (before !== undefined && Date.parse(at) - Date.parse(before) < viewing) return
    await log(vault, { at, action: 'view', case: id, ...(seq !== undefined && { seq }) }).catch(unlessFull)
  }

  return {
    list: async () => listOf(await readLines(vault)),
    removed: async () => lastRemovedFirst(await readLines(vault)).map(asRemoved),
    read: async (id) => {
      const opened = await readQuietly(vault, id)
      if (opened.kind === 'missing') return opened
      await viewed(id, opened.kind === 'draft' ? opened.seq : undefined)
      return opened
    },
  }
}

/** What opening a case gives, without an entry in the record: nobody looks at it. */
export async function readQuietly(vault: OpenVault, id: string): Promise<Opened> {
  const line = await lineOf(vault, id)
  const stored = line && (await readCase(vault, line.key))
  if (!stored) return { kind: 'missing' }
  const { known } = stored
  const opened = openRecord(asDraftRecord(id, known), vault.known.text)
  return opened.kind === 'draft' ? { ...opened, ways: waysOf(known.history) } : opened
}
