import type { FileKey, HandOverRead } from '#src/storage/handOver/readHandOver.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What goes to the worker that opens a file from outside: the file, and later the key of that one file. */
export type ToOpener = { file: Bytes } | { fileKey: FileKey }
/** What comes from it: the header, for which it needs a key, and in the end what it read. */
export type FromOpener = { header: Bytes } | { read: HandOverRead }
