import type { DraftSummary, Instant, RemovedDraft } from '#src/storage/draftStore.ts'
import { readText } from '#src/storage/draftText.ts'
import { newestFirst } from '#src/storage/summaries.ts'
import { summarise } from '#src/storage/summarise.ts'
import { openVersion } from './cases.ts'
import type { IndexLine, OpenVault, Shard } from './openVault.ts'
import type { CaseRecord } from './records.ts'
import { linesIn, readShards } from './shards.ts'
import { within } from './writing.ts'

/** Every line of the index, of cases here and of those kept aside. */
export async function readLines(vault: OpenVault): Promise<IndexLine[]> {
  await readShards(vault, (shard) => rebuilt(vault, shard))
  return linesIn(vault)
}

/** The line of a case that is here; undefined where there is none. */
export async function lineOf(vault: OpenVault, id: string): Promise<IndexLine | undefined> {
  const here = (line: IndexLine) => line.summary.id === id && line.removedAt === undefined
  return linesIn(vault).find(here) ?? (await readLines(vault)).find(here)
}

/** The list of applications, the last changed first. */
export const listOf = (lines: readonly IndexLine[]): DraftSummary[] =>
  newestFirst(lines.filter(({ removedAt }) => removedAt === undefined).map(({ summary }) => summary))

type Removed = IndexLine & { removedAt: Instant }
const isRemoved = (line: IndexLine): line is Removed => line.removedAt !== undefined

/** The lines of cases kept aside, the last removed first; of one case where its id is given. */
export function lastRemovedFirst(lines: readonly IndexLine[], id?: string): Removed[] {
  return lines
    .filter(isRemoved)
    .filter(({ summary }) => id === undefined || summary.id === id)
    .toSorted((a, b) => (a.removedAt < b.removedAt ? 1 : a.removedAt > b.removedAt ? -1 : 0))
}

/** What the list of removed applications shows of one. */
export const asRemoved = ({ key, removedAt, summary }: Removed): RemovedDraft => ({ key, removedAt, summary })

/** A shard that is damaged or gone, made again from the cases whose line stood in it. Each counts as being here. */
async function rebuilt(vault: OpenVault, number: number): Promise<Shard> {
  const { database, record } = vault
  const heads = await database.read((tx) => tx.objectStore('cases').getAll(within([record.id])))
  const lines: IndexLine[] = []
  for (const head of heads.filter(({ shard }) => shard === number)) {
    const line = await lineFrom(vault, head)
    if (line) lines.push(line)
  }
  return { lines, numbers: {} }
}

async function lineFrom(vault: OpenVault, head: CaseRecord): Promise<IndexLine | undefined> {
  const { database, record } = vault
  const stored = await database.read((tx) => tx.objectStore('versions').get([record.id, head.key, head.seq]))
  if (!stored) return undefined
  const { history, text } = await openVersion(vault, head, stored)
  const read = readText(text)
  const at = history.lines.at(-1)?.at ?? record.madeAt
  return read.ok ? { key: head.key, summary: summarise(read.draft, at) } : undefined
}
