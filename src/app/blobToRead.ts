import type { FileToRead } from '#src/documents/render/exhibits/openFile.ts'

/** What workers have and TypeScript’s list for pages lacks. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer
}

/** A blob that is read where the browser keeps it. In a worker only: a page may not wait for bytes. */
export function blobToRead(blob: Blob): FileToRead {
  const reader = new FileReaderSync()
  return {
    length: blob.size,
    read: (from, to) => new Uint8Array(reader.readAsArrayBuffer(blob.slice(from, to))),
  }
}
