import { StorageUnavailable } from '#src/storage/faults.ts'
import { attempt, forget } from '../store/attempt.ts'
import { auditHead, entries } from '../store/auditLog.ts'
import { readLines } from '../store/lines.ts'
import type { OpenVault } from '../store/openVault.ts'
import { readSettings } from '../store/settings.ts'
import { wholeShelf } from '../store/shelf.ts'
import { readCaseContents } from './caseContents.ts'
import type { CaseContents, VaultContents } from './contents.ts'

/** All that is in a vault, and how many versions, files and documents of the shelf are damaged, so that they are not in it. */
export type VaultRead = { contents: VaultContents; damaged: number }

const mostAttempts = 5

/**
 * All that is in a vault, read from the disk as it stood at one moment: nothing of this tab is written meanwhile, and it is read
 * anew where another tab wrote. Rejects with a fault of the disk.
 */
export function contentsOf(vault: OpenVault): Promise<VaultRead> {
  return attempt(vault, async () => {
    for (let turn = 0; turn < mostAttempts; turn += 1) {
      forget(vault)
      const before = await auditHead(vault)
      const result = await read(vault)
      forget(vault)
      if ((await auditHead(vault)).hash === before.hash) return { result }
    }
    throw new StorageUnavailable()
  })
}

async function read(vault: OpenVault): Promise<VaultRead> {
  const { id, label, publicKey } = vault.record
  const { cases, damaged } = await readCases(vault)
  const { lockAfterMinutes, backedUpAt } = await readSettings(vault)
  const { shelf, damaged: damagedShelf } = await wholeShelf(vault)
  return {
    damaged: damaged + damagedShelf,
    contents: {
      shelf,
      ...{ vault: id, label, cases, numbers: numbersIn(vault) },
      audit: { publicKey, entries: await entries(vault), head: await auditHead(vault) },
      settings: { lockAfterMinutes, ...(backedUpAt !== undefined && { backedUpAt }) },
    },
  }
}

/** Every case of a vault as it stands on the disk, in the order of their ids. */
export async function readCases(vault: OpenVault): Promise<{ cases: CaseContents[]; damaged: number }> {
  const cases: CaseContents[] = []
  let damaged = 0
  for (const { key, summary, removedAt } of await readLines(vault)) {
    const line = { id: summary.id, ...(removedAt !== undefined && { removedAt }) }
    const found = await readCaseContents(vault, key, line)
    if (found.contents) cases.push(found.contents)
    damaged += found.damaged
  }
  return { cases: cases.toSorted(byId), damaged }
}

function byId(one: CaseContents, other: CaseContents): number {
  const [a, b] = [one, other].map(({ id, removedAt = '' }) => `${id} ${removedAt}`)
  return (a ?? '') < (b ?? '') ? -1 : 1
}

function numbersIn({ known }: OpenVault): VaultContents['numbers'] {
  const numbers = new Map<string, number>()
  for (const { shard } of known.shards.values()) {
    for (const [id, seq] of Object.entries(shard.numbers))
      numbers.set(id, Math.max(seq, numbers.get(id) ?? 0))
  }
  return [...numbers].map(([id, seq]) => ({ id, seq })).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
