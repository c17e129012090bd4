import type { CaseFiles } from '../caseFiles.ts'
import { DraftMissing } from '../faults.ts'
import type { MemoryCases } from './memoryCases.ts'

/** The files of the cases in memory. They are kept aside with a case that is removed, and go with it. */
export function memoryFiles({ held }: MemoryCases): CaseFiles {
  return {
    put: async (caseId, fileId, bytes) => {
      const kept = held.get(caseId)
      if (!kept) throw new DraftMissing()
      kept.files.set(fileId, new Uint8Array(bytes))
    },
    read: async (caseId, fileId) => held.get(caseId)?.files.get(fileId)?.slice(),
  }
}
