import { otherKind } from './otherKind.ts'

export type Decoded = { ok: true; text: string } | { ok: false; message: string }

/** 25 MiB: far more than a case of 1,000 acts, far less than would hold up the browser. */
export const largestFile = 25 * 1024 * 1024

const tooLarge = 'This file is larger than 25 MB, so it is not an application made by this app.'
const empty = 'This file is empty.'
const notText = 'This file is not text that this app can read, so it is not an application made by this app.'

/** The text of a file, without a byte order mark; or why it cannot be a case file, in words for the officer. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) return { ok: false, message: tooLarge }
  const kind = otherKind(bytes)
  if (kind) return { ok: false, message: `This file is ${kind}, not an application made by this app.` }
  const text = decode(bytes)
  if (text === undefined) return { ok: false, message: notText }
  return text.trim() === '' ? { ok: false, message: empty } : { ok: true, text }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Files saved by Notepad as "Unicode" begin with a mark that tells the order of their bytes. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
