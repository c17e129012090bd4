import { joined } from '../joined.ts'
import { type Envelope, open, type RecordPlace, RecordTampered, seal } from '../keys/envelope.ts'
import { keyOfCase, newestCaseKey } from './cases.ts'
import type { OpenVault } from './openVault.ts'
import { type CaseRecord, type FileRecord, schemaOfRecords } from './records.ts'
import { within } from './writing.ts'

/** How many bytes of a file are sealed together at most. */
export const pieceBytes = 4_000_000

/**
 * A file sealed in pieces under the newest key of its case. Each piece opens only as that one of so many of this very file, so
 * that none can be changed, left out, swapped or taken from elsewhere. Not padded: the length of a file stays visible.
 */
export async function sealFile(
  vault: OpenVault,
  head: CaseRecord,
  file: string,
  bytes: Uint8Array,
): Promise<FileRecord[]> {
  const { key, kid } = await newestCaseKey(vault, head)
  const of = Math.max(1, Math.ceil(bytes.length / pieceBytes))
  const records: FileRecord[] = []
  for (let piece = 0; piece < of; piece += 1) {
    const place = { vault: vault.record.id, key: head.key, file, piece, of }
    const part = new Uint8Array(bytes.subarray(piece * pieceBytes, (piece + 1) * pieceBytes))
    records.push({ ...(await seal(key, sealedAt(place, kid), part, 1)), ...place })
  }
  return records
}

/** The bytes of a file out of all its pieces, in order. Throws RecordTampered where one is missing or does not open. */
export async function openFile(
  vault: OpenVault,
  head: CaseRecord,
  pieces: readonly FileRecord[],
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = pieces
  if (!first || !pieces.every(({ piece, of }, at) => piece === at && of === pieces.length)) {
    throw new RecordTampered()
  }
  const parts: Uint8Array[] = []
  for (const each of pieces) {
    const key = await keyOfCase(vault, head, each)
    parts.push(await open(key, sealedAt(each, each.kid), each))
  }
  return joined(parts)
}

type PiecePlace = Omit<FileRecord, keyof Envelope>

const sealedAt = ({ vault, key, file, piece, of }: PiecePlace, kid: string): RecordPlace => ({
  ...{ vault, store: 'files', id: JSON.stringify([key, file, of]), seq: piece },
  ...{ kid, schema: schemaOfRecords },
})

/** A file of a case as it is on the disk; undefined where there is none. Throws RecordTampered. */
export async function readFile(
  vault: OpenVault,
  head: CaseRecord,
  file: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces = await vault.database.read((tx) =>
    tx.objectStore('files').getAll(within([vault.record.id, head.key, file])),
  )
  return pieces.length === 0 ? undefined : await openFile(vault, head, pieces)
}

/** The ids of the files of a case, in order. */
export async function filesOfCase({ database, record }: OpenVault, key: string): Promise<string[]> {
  const keys = await database.read((tx) => tx.objectStore('files').getAllKeys(within([record.id, key])))
  return [...new Set(keys.map(([, , file]) => file))]
}
