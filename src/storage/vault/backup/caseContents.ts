import type { History } from '#src/storage/history.ts'
import { RecordTampered } from '../keys/envelope.ts'
import { openVersion } from '../store/cases.ts'
import { within } from '../store/commit.ts'
import type { OpenVault } from '../store/openVault.ts'
import type { CaseRecord, VersionRecord } from '../store/records.ts'
import type { CaseContents } from './contents.ts'

/** A case as it stands on the disk, and how many of its versions are damaged and so not in it; no case where all are. */
export type CaseRead = { contents: CaseContents | undefined; damaged: number }

type OpenedVersion = { seq: number; history: History; text: string }

/** Reads every version of a case from the disk. `line`: what the index says of it. */
export async function readCaseContents(
  vault: OpenVault,
  key: string,
  line: { id: string; removedAt?: string },
): Promise<CaseRead> {
  const { head, stored } = await vault.database.read(async (tx) => ({
    head: await tx.objectStore('cases').get([vault.record.id, key]),
    stored: await tx.objectStore('versions').getAll(within([vault.record.id, key])),
  }))
  if (!head) return { contents: undefined, damaged: stored.length }
  const opened: OpenedVersion[] = []
  for (const each of stored) {
    const version = await unlessDamaged(vault, head, each)
    if (version) opened.push(version)
  }
  return { contents: contentsOfCase(opened, line), damaged: stored.length - opened.length }
}

async function unlessDamaged(
  vault: OpenVault,
  head: CaseRecord,
  stored: VersionRecord,
): Promise<OpenedVersion | undefined> {
  try {
    return { seq: stored.seq, ...(await openVersion(vault, head, stored)) }
  } catch (fault) {
    if (fault instanceof RecordTampered) return undefined
    throw fault
  }
}

/** The newest version that opens knows of all the others. */
function contentsOfCase(
  opened: readonly OpenedVersion[],
  line: { id: string; removedAt?: string },
): CaseContents | undefined {
  const newest = opened.at(-1)
  if (!newest) return undefined
  const { lines, undo, redo } = newest.history
  const here = new Map(opened.map((version) => [version.seq, version.text]))
  const isHere = (seq: number) => here.has(seq)
  return {
    ...line,
    undo: undo.filter(isHere),
    redo: redo.filter(isHere),
    versions: lines.flatMap(({ seq, at, kept }) => {
      const text = here.get(seq)
      return text === undefined ? [] : [{ seq, at, kept: [...kept], text }]
    }),
  }
}
