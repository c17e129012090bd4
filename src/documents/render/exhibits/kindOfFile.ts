/** What a file is, told by its first bytes and never by its name. */
export type FileKind = 'pdf' | 'jpeg' | 'png' | 'heic' | 'other'

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1', 'avif']

/** The kind of a file. A PDF may have up to 1,024 bytes before its mark. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (pngStart.every((byte, at) => bytes[at] === byte)) return 'png'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.slice(4, 8) === 'ftyp' && heicBrands.includes(start.slice(8, 12))) return 'heic'
  return start.includes('%PDF-') ? 'pdf' : 'other'
}
