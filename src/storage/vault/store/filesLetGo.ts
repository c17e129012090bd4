import { unneededFiles } from '#src/storage/unneededFiles.ts'
import { unlessTampered } from '../keys/envelope.ts'
import { readEarlier } from './cases.ts'
import { filesOfCase } from './filePieces.ts'
import type { OpenVault } from './openVault.ts'
import type { CaseRecord, Drop } from './records.ts'

/** What a change lets go of: the text that is new, the numbers of the versions that stay besides it, and of those that go. */
type LettingGo = { text: string; stay: readonly number[]; dropped: readonly number[] }

/**
 * The files of a case that go with the versions that are let go of. None where a version that stays cannot be read: it may need
 * any of them. The other versions are opened only where the new text lacks a file that an old one named.
 */
export async function filesLetGo(
  vault: OpenVault,
  head: CaseRecord,
  { text, stay, dropped }: LettingGo,
): Promise<Drop[]> {
  if (dropped.length === 0) return []
  const files = await filesOfCase(vault, head.key)
  if (files.length === 0) return []
  const letGo = (await textsOf(vault, head, dropped)).filter((each) => each !== undefined)
  const candidates = unneededFiles(files, { letGo, kept: [text] })
  if (candidates.length === 0) return []
  const others = await textsOf(vault, head, stay)
  const kept = others.filter((each) => each !== undefined)
  if (kept.length < others.length) return []
  return unneededFiles(candidates, { letGo, kept }).map((file) => ({
    vault: head.vault,
    key: head.key,
    file,
  }))
}

async function textsOf(
  vault: OpenVault,
  head: CaseRecord,
  numbers: readonly number[],
): Promise<(string | undefined)[]> {
  const texts: (string | undefined)[] = []
  for (const seq of numbers) texts.push((await unlessTampered(readEarlier(vault, head, seq)))?.text)
  return texts
}
