import type { DraftStore, Instant } from '#src/storage/draftStore.ts'
import { waysOf } from '#src/storage/history.ts'
import { openRecord } from '#src/storage/records.ts'
import { log } from './auditLog.ts'
import { asDraftRecord, readCase } from './cases.ts'
import { asRemoved, lastRemovedFirst, lineOf, listOf, readLines } from './lines.ts'
import type { OpenVault } from './openVault.ts'

/** How long a case counts as being viewed since it was last read here, in milliseconds. */
const viewing = 30 * 60 * 1000

/** What is read of a vault. Opening a case is written into the record, once in half an hour. */
export function reading(vault: OpenVault): Pick<DraftStore, 'list' | 'read' | 'removed'> {
  const viewedAt = new Map<string, Instant>()

  const viewed = async (id: string, seq: number) => {
    const at = vault.now()
    const before = viewedAt.get(id)
    viewedAt.set(id, at)
    if (before !== undefined && Date.parse(at) - Date.parse(before) < viewing) return
    await log(vault, { at, action: 'view', case: id, seq })
  }

  return {
    list: async () => listOf(await readLines(vault)),
    removed: async () => lastRemovedFirst(await readLines(vault)).map(asRemoved),
    read: async (id) => {
      const line = await lineOf(vault, id)
      const stored = line && (await readCase(vault, line.key))
      if (!stored) return { kind: 'missing' }
      const { known } = stored
      const opened = openRecord(asDraftRecord(id, known), vault.known.text)
      await viewed(id, known.seq)
      return opened.kind === 'draft' ? { ...opened, ways: waysOf(known.history) } : opened
    },
  }
}
