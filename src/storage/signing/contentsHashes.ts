import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { signedCondition, signedContents } from '#src/domain/review/signedContents.ts'
import { type SignedPart, signedParts } from '#src/domain/review/signOffs.ts'
import { canonicalJson } from '../vault/keys/canonicalJson.ts'
import { sha256Hex } from '../vault/keys/sha256.ts'

/** The SHA-256, in hex, of the canonical JSON of all signed contents of an application, and of each part of them. */
export type ContentsHashes = { contents: string; parts: Record<SignedPart, string> }

/** The hashes that a signature on this application is made over. */
export async function contentsHashes(file: CaseFile): Promise<ContentsHashes> {
  const contents = signedContents(file)
  const texts = signedParts
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((part) => [part, canonicalJson(contents[part])] as const)
  const hashed = await Promise.all(texts.map(async ([part, text]) => [part, await sha256Hex(text)] as const))
  const whole = `{${texts.map(([part, text]) => `"${part}":${text}`).join(',')}}`
  return { contents: await sha256Hex(whole), parts: Object.fromEntries(hashed) as Record<SignedPart, string> }
}

/** The hash of one condition, for the approval of its bespoke wording; undefined where there is no such condition. */
export async function conditionHash(file: CaseFile, id: string): Promise<string | undefined> {
  const condition = signedCondition(file, id)
  return condition === undefined ? undefined : await sha256Hex(canonicalJson(condition))
}
