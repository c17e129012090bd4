import { readText } from '#src/storage/draftText.ts'
import { DraftMissing, DraftUnreadable } from '#src/storage/faults.ts'
import type { CasePayload } from '#src/storage/handOver/payload.ts'
import { toBase64 } from '../backup/base64.ts'
import { readCaseContents } from '../backup/caseContents.ts'
import { lineOf } from '../store/lines.ts'
import type { OpenVault } from '../store/openVault.ts'

/** All of a case that is here, as it stands on the disk; the record is put to it when it is sealed. Throws DraftMissing and DraftUnreadable. */
export async function wholeCase(vault: OpenVault, id: string): Promise<CasePayload> {
  const line = await lineOf(vault, id)
  const { contents } = line ? await readCaseContents(vault, line.key, { id }) : { contents: undefined }
  const newest = contents?.versions.at(-1)
  if (!contents || !newest) throw new DraftMissing()
  const read = readText(newest.text)
  if (!read.ok) throw new DraftUnreadable(read.message)
  const files = (contents.files ?? []).map((file) => ({ id: file.id, base64: toBase64(file.bytes) }))
  return { purpose: 'case', draft: read.draft, versions: [...contents.versions], audit: '', files }
}
