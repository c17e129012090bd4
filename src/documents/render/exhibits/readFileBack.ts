import { NotReadBack, notReadBack, type ReadBack } from '../readBack/readBack.ts'
import { readDocxBack } from '../readBack/readDocxBack.ts'
import { type ExhibitEngine, ReaderBroke } from './exhibitEngine.ts'
import { kindOfFile } from './kindOfFile.ts'
import { readPdfBack } from './readPdfBack.ts'

/** The words of a file, or why there are none, in words for the person. */
export type FileReadBack = { ok: true; read: ReadBack } | { ok: false; message: string }

/** No paper is as long. */
const mostBytes = 30 * 1024 * 1024

/** Reads the words of a PDF or a Word file back; what it is, is told by its bytes and never by its name. Never rejects. */
export async function readFileBack(engine: ExhibitEngine, bytes: Uint8Array): Promise<FileReadBack> {
  try {
    return { ok: true, read: await readByKind(engine, bytes) }
  } catch (fault) {
    if (fault instanceof NotReadBack) return { ok: false, message: fault.message }
    if (fault instanceof ReaderBroke) return { ok: false, message: notReadBack.damaged }
    return { ok: false, message: `${notReadBack.damaged} The fault: ${String(fault)}` }
  }
}

const starts = (bytes: Uint8Array, with_: readonly number[]) => with_.every((byte, at) => bytes[at] === byte)
const zip = [0x50, 0x4b, 0x03, 0x04]
/** The container of older Word files, and of new ones that are encrypted: [MS-CFB] 2.2. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

async function readByKind(engine: ExhibitEngine, bytes: Uint8Array): Promise<ReadBack> {
  if (bytes.length > mostBytes) throw new NotReadBack(notReadBack.tooLarge)
  if (starts(bytes, zip)) return readDocxBack(bytes)
  if (starts(bytes, compound)) throw new NotReadBack(notReadBack.oldWord)
  const kind = kindOfFile(bytes)
  if (kind === 'pdf') return await readPdfBack(engine, bytes)
  throw new NotReadBack(kind === 'other' ? notReadBack.otherKind : notReadBack.photo)
}
