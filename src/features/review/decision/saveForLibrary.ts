import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { NumberedCondition } from '#src/domain/checks/numberedItems.ts'
import { forceLibraryEntry } from '#src/domain/review/forceLibraryEntry.ts'
import type { SignOff } from '#src/domain/review/signOffs.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'

/** Saves an approved wording as a file for whoever keeps the force’s library; its name says nothing of the case. */
export function saveForLibrary(file: CaseFile, item: NumberedCondition, signOff: SignOff): void {
  const entry = JSON.stringify(forceLibraryEntry(file, item, signOff), null, 2)
  saveFile(
    'spo-library-wording.json',
    'application/json',
    `${entry}
`,
  )
}
