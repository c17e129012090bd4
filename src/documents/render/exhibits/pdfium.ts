import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

/** PDFium with the little of its memory that this app needs. Addresses are numbers of bytes; 0 means nothing. */
export type Pdfium = {
  api: WrappedPdfiumModule
  /** A copy of the bytes in its memory; to be given back with `free`. */
  hold: (bytes: Uint8Array) => number
  free: (address: number) => void
  /** Puts bytes where it has made room for them. */
  store: (address: number, bytes: Uint8Array) => void
  /** A copy of what stands at an address. */
  copyAt: (address: number, length: number) => Uint8Array<ArrayBuffer>
  /** 64 bytes into which a call may write its answers, valid until the next call. */
  scratch: number
  view: () => DataView
}

/** Starts PDFium from its compiled bytes (`pdfium.wasm`). Nothing is fetched. Rejects where they do not compile. */
export async function startPdfium(wasmBinary: ArrayBuffer): Promise<Pdfium> {
  const quiet = () => undefined
  const overrides = { wasmBinary, print: quiet, printErr: quiet }
  const api = await init(overrides)
  api.PDFiumExt_Init()
  const { malloc, free } = api.pdfium.wasmExports
  // The memory moves when it grows, so it is looked up each time.
  const heap = (): Uint8Array => {
    const held: unknown = Reflect.get(api.pdfium, 'HEAPU8')
    if (!(held instanceof Uint8Array)) throw new Error('The memory of the PDF reader is not there.')
    return held
  }
  return {
    api,
    hold: (bytes) => {
      const address = malloc(Math.max(1, bytes.length))
      if (address === 0) throw new Error('The PDF reader has no memory left.')
      heap().set(bytes, address)
      return address
    },
    free,
    store: (address, bytes) => heap().set(bytes, address),
    copyAt: (address, length) => new Uint8Array(heap().subarray(address, address + length)),
    scratch: malloc(64),
    view: () => {
      const { buffer, byteOffset, byteLength } = heap()
      return new DataView(buffer, byteOffset, byteLength)
    },
  }
}
