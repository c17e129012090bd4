import { type Pdfium, startPdfium } from './pdfium.ts'

/** Gives a running PDFium; one that broke on a hostile file is thrown away, and the next work gets a fresh one. */
export type ExhibitEngine = {
  /** Rejects with ReaderBroke where the file broke the reader; every other fault passes through. */
  run: <Result>(work: (pdfium: Pdfium) => Result | Promise<Result>) => Promise<Result>
}

/** The file made the PDF reader stop. Nothing else was harmed. */
export class ReaderBroke extends Error {
  override name = 'ReaderBroke'
}

/** Starts PDFium with the first work and keeps it. `load` gives the bytes of `pdfium.wasm`. */
export function exhibitEngine(load: () => Promise<ArrayBuffer>): ExhibitEngine {
  let running: Promise<Pdfium> | undefined
  return {
    run: async (work) => {
      running ??= load().then(startPdfium)
      const mine = running
      const forget = () => {
        if (running === mine) running = undefined
      }
      const pdfium = await mine.catch((fault: unknown) => {
        forget()
        throw fault
      })
      try {
        return await work(pdfium)
      } catch (fault) {
        if (!(fault instanceof WebAssembly.RuntimeError)) throw fault
        forget()
        throw new ReaderBroke('The file stopped the PDF reader.', { cause: fault })
      }
    },
  }
}
