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

/** What another kind of file a file is, by its first bytes: "a PDF"; undefined where that is not known. */
export function otherKind(bytes: Uint8Array): string | undefined {
  return otherKinds.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte))?.kind
}
