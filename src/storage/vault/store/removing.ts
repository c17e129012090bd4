import type { DraftStore, Instant, Removed, Restored } from '#src/storage/draftStore.ts'
import { DraftMissing } from '#src/storage/faults.ts'
import { heldAt } from '#src/storage/retention.ts'
import { attempt, type Plan } from './attempt.ts'
import { withEntries } from './auditLog.ts'
import { forgetKeysOf, readCase } from './cases.ts'
import { lastRemovedFirst, lineOf, readLines } from './lines.ts'
import type { IndexLine, OpenVault, Shard } from './openVault.ts'
import { shardWriting, withLine } from './shards.ts'
import { together, type Writing } from './writing.ts'

/** Deleting drafts of a vault, putting them back, and letting go of them for good: with the key of a case all of it is gone. */
export function removing(vault: OpenVault): Pick<DraftStore, 'remove' | 'restore' | 'destroy' | 'purge'> {
  return {
    remove: (id, now) =>
      attempt(vault, async (): Promise<Plan<Removed>> => {
        const line = await lineOf(vault, id)
        if (!line) return { result: { removed: false, because: 'missing' } }
        const held = heldAt(line.summary, now)
        if (held) return { result: { removed: false, ...held } }
        const { key, summary } = line
        return await lineChanged(vault, { key, summary, removedAt: now }, { removed: true }, 'delete', now)
      }),
    restore: (id, key) =>
      attempt(vault, async (): Promise<Plan<Restored>> => {
        const lines = await readLines(vault)
        const kept = lastRemovedFirst(lines, id).find((line) => key === undefined || line.key === key)
        if (!kept) return { result: { restored: false, because: 'notKept' } }
        if (await lineOf(vault, id)) return { result: { restored: false, because: 'exists' } }
        const { key: found, summary } = kept
        return await lineChanged(vault, { key: found, summary }, { restored: true }, 'putBack', vault.now())
      }),
    destroy: (key, now) => attempt(vault, () => destroying(vault, key, now)),
    purge: async (before) => {
      const old = lastRemovedFirst(await readLines(vault)).filter(({ removedAt }) => removedAt < before)
      for (const { key } of old) await attempt(vault, () => destroying(vault, key, vault.now()))
    },
  }
}

async function lineChanged<T>(
  vault: OpenVault,
  line: IndexLine,
  result: T,
  action: 'delete' | 'putBack',
  at: Instant,
): Promise<Plan<T>> {
  const stored = await readCase(vault, line.key)
  if (!stored) throw new DraftMissing()
  const { head } = stored
  const { id } = line.summary
  const counted = (shard: Shard) => withNumber(withLine(line)(shard), id, head.seq)
  const { writing, written } = await shardWriting(vault, head.shard, counted)
  return await withEntries(vault, { result, writing, written }, [{ at, action, case: id, seq: head.seq }])
}

/** Remembers how far a case had come, so that one of the same id that is made later counts on. */
const withNumber = (shard: Shard, id: string, seq: number): Shard => ({
  ...shard,
  numbers: { ...shard.numbers, [id]: Math.max(seq, shard.numbers[id] ?? 0) },
})

/** With the key of the case every version and every file of it is unreadable, wherever a copy of it may lie. */
async function destroying(vault: OpenVault, key: string, at: Instant): Promise<Plan<void>> {
  const line = lastRemovedFirst(await readLines(vault)).find((each) => each.key === key)
  const stored = line && (await readCase(vault, key))
  if (!stored) return { result: undefined }
  const { head } = stored
  const { id } = line.summary
  const without = (shard: Shard): Shard => ({
    ...shard,
    lines: shard.lines.filter((each) => each.key !== key),
  })
  const { writing, written } = await shardWriting(vault, head.shard, without)
  const gone: Writing = {
    expects: [{ in: 'cases', vault: head.vault, key, seq: head.seq }],
    puts: [],
    drops: [{ vault: head.vault, key }],
  }
  const forgotten = () => {
    written()
    vault.known.cases.delete(key)
    forgetKeysOf(vault, key)
  }
  const plan = { result: undefined, writing: together(gone, writing), written: forgotten }
  return await withEntries(vault, plan, [{ at, action: 'destroy', case: id }])
}
