import { zlibSync } from 'fflate'

type Reference = { compress: boolean; buffer: Uint8Array[]; finalize(): void }

/**
 * Makes the document compress its streams the same way everywhere and fast. Left alone, the library uses another
 * compressor in Node than in a browser, and the same paper would come out as different bytes.
 */
export function squeeze(kit: PDFKit.PDFDocument): void {
  const ref = kit.ref.bind(kit)
  kit.ref = (data) => {
    const reference = ref(data)
    const opened: unknown = reference
    if (!isReference(opened))
      throw new TypeError('The PDF library no longer keeps its streams where they were')
    const finalize = opened.finalize.bind(opened)
    opened.finalize = () => {
      if (opened.compress && opened.buffer.length > 0) {
        opened.buffer = [zlibSync(joined(opened.buffer), { level: 1 })]
        opened.compress = false
      }
      finalize()
    }
    return reference
  }
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'buffer' in value && 'finalize' in value
}

/** The chunks as one array of bytes. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}
