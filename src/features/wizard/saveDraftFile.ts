import type { Draft } from '#src/domain/case/draft.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'

/** Offers a draft to the officer as a file that can be imported. */
export async function saveDraftFile(draft: Draft): Promise<void> {
  const { exportDraft, exportName } = await import('#src/storage/restore/exportDraft.ts')
  saveFile(exportName(draft.case.id), 'application/json', exportDraft(draft))
}
