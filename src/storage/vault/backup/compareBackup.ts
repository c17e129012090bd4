import { shortHead } from '../audit/nextEntry.ts'
import { canonicalJson } from '../keys/canonicalJson.ts'
import { auditHead, entries } from '../store/auditLog.ts'
import { readLines } from '../store/lines.ts'
import { nothingKnown, type OpenVault } from '../store/openVault.ts'
import { wholeShelf } from '../store/shelf.ts'
import { readCaseContents } from './caseContents.ts'
import type { VaultContents } from './contents.ts'
import { sumOfShelf, sumsOf } from './sums.ts'

/** How many there are of each thing; `head` is the 12 characters of the record’s end. */
export type Counted = {
  applications: number
  versions: number
  files: number
  entries: number
  head: string
}

/** `why` says what is not the same, in words for the person. */
export type Comparison = ({ ok: true } & Counted) | { ok: false; why: string }

/** Reads everything back from a vault that was filled, from the disk alone, and compares it with what should be in it. */
export async function compareBackup(filled: OpenVault, contents: VaultContents): Promise<Comparison> {
  const vault: OpenVault = { ...filled, caseKeys: new Map(), known: nothingKnown() }
  const why =
    (await caseDifference(vault, contents)) ??
    (await recordDifference(vault, contents)) ??
    (await shelfDifference(vault, contents))
  return why === undefined ? { ok: true, ...countedIn(contents) } : { ok: false, why }
}

/** How much is in it. */
export const countedIn = ({ cases, audit }: VaultContents): Counted => ({
  applications: cases.length,
  versions: cases.reduce((sum, { versions }) => sum + versions.length, 0),
  files: cases.reduce((sum, { files = [] }) => sum + files.length, 0),
  entries: audit.entries.length,
  head: shortHead(audit.head),
})

async function caseDifference(vault: OpenVault, { cases }: VaultContents): Promise<string | undefined> {
  const lines = await readLines(vault)
  if (lines.length !== cases.length) return `${lines.length} applications of ${cases.length} are there`
  const wanted = new Map<string, number>()
  for (const sum of await sumsOf({ cases })) wanted.set(sum, (wanted.get(sum) ?? 0) + 1)
  for (const { key, summary, removedAt } of lines) {
    const line = { id: summary.id, ...(removedAt !== undefined && { removedAt }) }
    const { contents } = await readCaseContents(vault, key, line)
    const [sum = ''] = contents ? await sumsOf({ cases: [contents] }) : []
    const left = wanted.get(sum) ?? 0
    if (left === 0) return 'an application did not read back as it is in the backup'
    wanted.set(sum, left - 1)
  }
  return undefined
}

async function recordDifference(vault: OpenVault, { audit }: VaultContents): Promise<string | undefined> {
  const [found, head] = [await entries(vault), await auditHead(vault)]
  if (found.length !== audit.entries.length)
    return `${found.length} entries of the audit record of ${audit.entries.length} are there`
  if (canonicalJson(head) !== canonicalJson(audit.head))
    return 'the audit record does not end where it should'
  return canonicalJson(found) === canonicalJson(audit.entries)
    ? undefined
    : 'the audit record did not read back as it is in the backup'
}

async function shelfDifference(vault: OpenVault, contents: VaultContents): Promise<string | undefined> {
  return (await sumOfShelf(await wholeShelf(vault))) === (await sumOfShelf(contents))
    ? undefined
    : 'the contacts and shares did not read back as they are in the backup'
}
