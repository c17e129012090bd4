/**
 * The files of a case that are not text: exhibits, images of maps. The case file names each by its id, its length in bytes
 * and its SHA-256; the bytes are kept here, encrypted under the key of the case where there is a vault, in memory where
 * there is none. A file is never changed: another one takes a new id. It goes with the last
 * version of its case that names it.
 */
export type CaseFiles = {
  /**
   * Keeps a copy of the bytes. Rejects with StorageFull where the disk is full, and with DraftMissing where the case is
   * gone; nothing half-written is left.
   */
  put: (caseId: string, fileId: string, bytes: Uint8Array) => Promise<void>
  /** The bytes as they were kept; undefined where there is no such file. Rejects where what is kept does not decrypt. */
  read: (caseId: string, fileId: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
}
