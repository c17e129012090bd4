import type { Draft } from '#src/domain/case/draft.ts'
import { readText } from '#src/storage/draftText.ts'
import { DraftUnreadable } from '#src/storage/faults.ts'
import { readEarlier } from '../store/cases.ts'
import { here } from '../store/changing.ts'
import type { OpenVault } from '../store/openVault.ts'

/** A version of a case that is kept; undefined where it is not. Throws DraftMissing, DraftUnreadable and RecordTampered. */
export async function keptVersion(vault: OpenVault, id: string, seq: number): Promise<Draft | undefined> {
  const { head } = await here(vault, id)
  const earlier = await readEarlier(vault, head, seq)
  if (!earlier) return undefined
  const read = readText(earlier.text)
  if (!read.ok) throw new DraftUnreadable(read.message)
  return read.draft
}
