import type { History } from '#src/storage/history.ts'
import { unlessTampered } from '../keys/envelope.ts'
import { sha256Hex } from '../keys/sha256.ts'
import { openVersion } from '../store/cases.ts'
import { filesOfCase, readFile } from '../store/filePieces.ts'
import type { OpenVault } from '../store/openVault.ts'
import type { CaseRecord } from '../store/records.ts'
import { within } from '../store/writing.ts'
import type { CaseContents, FileContents } from './contents.ts'

/** A case as it stands on the disk, and how many of its versions and files are damaged and so not in it; no case where all versions are. */
export type CaseRead = { contents: CaseContents | undefined; damaged: number }

type OpenedVersion = { seq: number; history: History; text: string }

/** Reads every version and every file of a case from the disk. `line`: what the index says of it. */
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
    const version = await unlessTampered(openVersion(vault, head, each))
    if (version) opened.push({ seq: each.seq, ...version })
  }
  const contents = contentsOfCase(opened, line)
  const damaged = stored.length - opened.length
  if (!contents) return { contents, damaged }
  const { files, damaged: damagedFiles } = await readFiles(vault, head)
  return {
    contents: files.length === 0 ? contents : { ...contents, files },
    damaged: damaged + damagedFiles,
  }
}

async function readFiles(
  vault: OpenVault,
  head: CaseRecord,
): Promise<{ files: FileContents[]; damaged: number }> {
  const files: FileContents[] = []
  const ids = await filesOfCase(vault, head.key)
  for (const id of ids) {
    const bytes = await unlessTampered(readFile(vault, head, id))
    if (bytes) files.push({ id, sha256: await sha256Hex(bytes), bytes })
  }
  return { files, damaged: ids.length - files.length }
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
