export type Decoded = { ok: true; text: string } | { ok: false; message: string }

/** 25 MiB: far more than a case of 1,000 acts, far less than would hold up the browser. */
export const largestFile = 25 * 1024 * 1024

const tooLarge = 'This file is larger than 25 MB, so it is not an application made by this app.'
const empty = 'This file is empty.'
const notText = 'This file is not text that this app can read, so it is not an application made by this app.'

/** How files of other kinds begin. */
const otherKinds: readonly { starts: readonly number[]; kind: string }[] = [
  { starts: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF' },
  { starts: [0x50, 0x4b, 0x03, 0x04], kind: 'a zip file or an Office document' },
  { starts: [0x50, 0x4b, 0x05, 0x06], kind: 'an empty zip file' },
  { starts: [0x1f, 0x8b], kind: 'a compressed file' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], kind: 'an old Office document' },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'a rich text document' },
  { starts: [0x89, 0x50, 0x4e, 0x47], kind: 'a picture' },
  { starts: [0xff, 0xd8, 0xff], kind: 'a picture' },
  { starts: [0x3c], kind: 'a web page or XML file' },
]

/** The text of a file, without a byte order mark; or why it cannot be a case file, in words for the officer. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) return { ok: false, message: tooLarge }
  const other = otherKinds.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte))
  if (other) {
    return { ok: false, message: `This file is ${other.kind}, not an application made by this app.` }
  }
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
