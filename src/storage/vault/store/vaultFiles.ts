import type { CaseFiles } from '#src/storage/caseFiles.ts'
import { DraftMissing } from '#src/storage/faults.ts'
import { attempt, type Plan } from './attempt.ts'
import { keysOf } from './commit.ts'
import { openFile, sealFile } from './filePieces.ts'
import { lineOf } from './lines.ts'
import type { OpenVault } from './openVault.ts'
import type { CaseRecord } from './records.ts'
import { type Put, within } from './writing.ts'

/** The files of the cases of an open vault. A file is written in one strict transaction, all of it or nothing. */
export function vaultFiles(vault: OpenVault): CaseFiles {
  return {
    put: (caseId, fileId, bytes) => attempt(vault, () => putting(vault, caseId, fileId, bytes)),
    read: async (caseId, fileId) => {
      const line = await lineOf(vault, caseId)
      if (!line) return undefined
      const { head, pieces } = await vault.database.read(async (tx) => ({
        head: await tx.objectStore('cases').get([vault.record.id, line.key]),
        pieces: await tx.objectStore('files').getAll(within([vault.record.id, line.key, fileId])),
      }))
      return head && pieces.length > 0 ? await openFile(vault, head, pieces) : undefined
    },
  }
}

async function putting(
  vault: OpenVault,
  caseId: string,
  file: string,
  bytes: Uint8Array,
): Promise<Plan<void>> {
  const line = await lineOf(vault, caseId)
  const head = line && (await headOf(vault, line.key))
  if (!head) throw new DraftMissing()
  const place = { vault: head.vault, key: head.key }
  const pieces = await sealFile(vault, head, file, bytes)
  return {
    result: undefined,
    writing: {
      expects: [{ in: 'cases', ...place, keys: keysOf(head) }],
      drops: [{ ...place, file }],
      puts: pieces.map((record): Put => ({ in: 'files', record })),
    },
  }
}

const headOf = ({ database, record }: OpenVault, key: string): Promise<CaseRecord | undefined> =>
  database.read((tx) => tx.objectStore('cases').get([record.id, key]))
