import type { Draft } from '#src/domain/case/draft.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { exportDraft, exportName } from '#src/storage/restore/exportDraft.ts'

/** Offers a draft to the officer as a file that can be imported. It loads nothing, as a newer version may have replaced it. */
export function saveDraftFile(draft: Draft): void {
  saveFile(exportName(draft.case.id), 'application/json', exportDraft(draft))
}
