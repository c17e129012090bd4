import { checkText } from '#src/app/checkText.ts'
import { sessionDoor } from '#src/app/sessionDoor.ts'
import { sessionHandOver } from '#src/app/sessionHandOver.ts'
import { sessionVault } from '#src/app/sessionVault.ts'
import { asPrinted } from '#src/documents/asPrinted.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { previewOf } from '#src/documents/preview.ts'
import { attackQuestions } from '#src/domain/attack/attackQuestions.ts'
import { servedViewOf } from '#src/domain/audience/servedView.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import type { Services } from '#src/features/drafts/services.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'
import { heldFiles } from './heldFiles.ts'

/** What the app gives to its screens, over a store in memory, with a fixed clock, ids in turn, and no worker. */
export function testServices(store: DraftStore, given: Partial<Services> = {}): Services {
  const day = '2026-11-23'
  let made = 0
  return {
    store,
    files: heldFiles(),
    exhibits: {
      inspect: () => Promise.reject(new Error('No file is looked through in this test')),
      pageImage: () => Promise.reject(new Error('No page is shown in this test')),
      remake: () => Promise.reject(new Error('No file is copied in this test')),
    },
    door: sessionDoor(),
    vault: sessionVault(),
    handOver: sessionHandOver(),
    today: () => day,
    now: () => `${day}T09:30:00.000Z`,
    newId: (prefix) => `${prefix}_new${++made}`,
    profile: async () => undefined,
    restore: async (file) => restoreFile(file),
    readFileBack: () => Promise.reject(new Error('No file is read back in this test')),
    check: async (draft, today) => checkCase(draft, today),
    questions: async (file, on) => attackQuestions(file, on),
    checkText: async (asked) => checkText(asked),
    writeView: async ({ step, item, file }) => asPrinted(previewOf(step, servedViewOf(file), item)),
    writePapers: async ({ draft, ...source }) => ({
      ok: true,
      papers: makePapers(draft.case, {
        ...{ ...source, review: draft.review },
        findings: checkCase(draft, source.today),
      }),
    }),
    makePack: () => Promise.reject(new Error('No pack is made in this test')),
    makeBundle: () => ({
      made: Promise.reject(new Error('No bundle is made in this test')),
      stop: () => undefined,
    }),
    makeDisclosure: () => Promise.reject(new Error('No export is made in this test')),
    makeFile: () => Promise.reject(new Error('No paper is made in this test')),
    ...given,
  }
}
