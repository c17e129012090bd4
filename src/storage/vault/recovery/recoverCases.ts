import { inWords } from '../backup/backUp.ts'
import { countedIn } from '../backup/compareBackup.ts'
import type { VaultContents } from '../backup/contents.ts'
import { readBackup } from '../backup/readBackup.ts'
import { restorable, whyNot } from '../backup/restoreBackup.ts'
import { type RestoredVault, restoreInto } from '../backup/restoreInto.ts'
import type { Database } from '../store/database.ts'
import type { VaultMaking } from '../store/makeVault.ts'
import { type ForceRead, forceContents } from './forceContents.ts'
import { type ForceUse, forceUseInWords, forceUseProblem } from './forceUse.ts'
import { joinParts } from './joinParts.ts'

/** What two people give to open the applications of somebody who is gone: from a backup, or from a vault on this computer. */
export type CaseRecovery = ForceUse & {
  parts: readonly [one: string, two: string]
  from: { file: Uint8Array<ArrayBuffer> } | { vault: string }
  making: VaultMaking
}

export type RecoveredVault =
  | (Extract<RestoredVault, { ok: true }> & { notRecoverable: number })
  | { ok: false; message: string }

/**
 * Opens applications with the force’s recovery key into a new vault, whose record says who used the key and why. What they are
 * read from is not changed. Rejects with a fault of the disk.
 */
export async function recoverCases(database: Database, asked: CaseRecovery): Promise<RecoveredVault> {
  const problem = forceUseProblem(asked)
  if (problem) return { ok: false, message: problem }
  const joined = await joinParts(...asked.parts)
  if (!joined.ok) return joined
  const read = await readFrom(database, asked, joined.identity)
  if ('message' in read) return { ok: false, message: read.message }
  const { contents, notRecoverable } = read
  const detail = `${forceUseInWords(asked)}; from the vault ${contents.vault}: ${told(contents, notRecoverable)}`
  const restored = await restoreInto(database, contents, asked.making, { action: 'recovered', detail })
  return restored.ok ? { ...restored, notRecoverable } : restored
}

const told = (contents: VaultContents, notRecoverable: number) =>
  `${inWords(countedIn(contents))}${notRecoverable > 0 ? `, ${notRecoverable} not recoverable` : ''}`

type ReadFrom = ForceRead | { message: string }

async function readFrom(
  database: Database,
  { from, making }: CaseRecovery,
  forceIdentity: string,
): Promise<ReadFrom> {
  if ('file' in from) {
    const opened = await readBackup(from.file, { forceIdentity })
    if (!opened.ok) return { message: whyNot(opened) }
    return { contents: withoutPerson(restorable(opened)), notRecoverable: 0 }
  }
  const record = await database.read((tx) => tx.objectStore('vaults').get(from.vault))
  if (!record) return { message: 'This vault is no longer on this computer.' }
  const read = await forceContents(database, record, forceIdentity, making.now())
  return read.contents.cases.length === 0 ? { message: nothing(read.notRecoverable) } : read
}

/** Their card with its secret, their contacts and what was shared with them stay theirs; the records that came with cases do not. */
const withoutPerson = (contents: VaultContents): VaultContents => ({
  ...contents,
  shelf: contents.shelf.filter(({ kind }) => kind === 'record'),
})

const nothing = (count: number): string =>
  count === 0
    ? 'There is no application in this vault.'
    : `This key opens none of the ${count} applications of this vault. They were made before the force’s profile named it, or it is another key.`
