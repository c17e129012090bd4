import type { CaseFiles } from '#src/storage/caseFiles.ts'

/** Files of any case, whether it is there or not, for a screen that is tested by itself. */
export function heldFiles(): CaseFiles {
  const held = new Map<string, Uint8Array>()
  return {
    put: async (caseId, fileId, bytes) => {
      held.set(`${caseId} ${fileId}`, bytes.slice())
    },
    read: async (caseId, fileId) => {
      const bytes = held.get(`${caseId} ${fileId}`)
      return bytes && new Uint8Array(bytes)
    },
  }
}
