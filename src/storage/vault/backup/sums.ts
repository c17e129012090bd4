import { canonicalJson } from '../keys/canonicalJson.ts'
import { sha256Hex } from '../keys/sha256.ts'
import type { CaseContents, VaultContents } from './contents.ts'

/** SHA-256, in hex, of the canonical JSON of a case with all its versions, and of its files what tells each from any other. */
function sumOfCase({ files, ...contents }: CaseContents): Promise<string> {
  const told = files?.map(({ id, sha256, bytes }) => ({ id, sha256, length: bytes.length }))
  return sha256Hex(canonicalJson(told ? { ...contents, files: told } : contents))
}

/** The sums of all cases, in their order. */
export async function sumsOf({ cases }: Pick<VaultContents, 'cases'>): Promise<string[]> {
  const sums: string[] = []
  for (const each of cases) sums.push(await sumOfCase(each)) // one after another: together they would fill the memory
  return sums
}

/** The sum of the shelf: SHA-256, in hex, of its canonical JSON. */
export function sumOfShelf({ shelf }: Pick<VaultContents, 'shelf'>): Promise<string> {
  return sha256Hex(canonicalJson(shelf))
}
