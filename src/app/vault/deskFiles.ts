import type { CaseFiles } from '#src/storage/caseFiles.ts'
import type { Desk } from '#src/storage/vault/desk/desk.ts'

/** The files behind a desk in a worker. A copy of the bytes goes over, so that the caller keeps what it has. */
export const deskFiles = (desk: Desk): CaseFiles => ({
  put: (caseId, fileId, bytes) => desk.putFile(caseId, fileId, new Uint8Array(bytes)),
  read: (caseId, fileId) => desk.readFile(caseId, fileId),
})
