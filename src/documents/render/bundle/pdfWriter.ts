import type { PDFDict } from '@cantoo/pdf-lib'
import {
  PDFCrossRefSection,
  PDFHeader,
  type PDFObject,
  type PDFRef,
  PDFTrailer,
  PDFTrailerDict,
} from '@cantoo/pdf-lib'

type Writable = { sizeInBytes(): number; copyBytesInto(buffer: Uint8Array, offset: number): number }

/** Writes a PDF bit by bit, so that a large one is never held whole. Each object is written once. */
export type PdfWriter = {
  object(ref: PDFRef, object: PDFObject): void
  /** The table of all objects, and the end of the file. `trailer` names the root. */
  end(trailer: PDFDict): void
}

const pieceLength = 1 << 20

/** `take` gets the bytes of the file in order, about a megabyte at a time, each array its own. */
export function pdfWriter(take: (bytes: Uint8Array<ArrayBuffer>) => void): PdfWriter {
  const offsets: [PDFRef, number][] = []
  let piece = new Uint8Array(pieceLength)
  let filled = 0
  let written = 0

  const flush = () => {
    if (filled > 0) take(piece.slice(0, filled))
    filled = 0
  }
  const write = (part: Writable) => {
    const length = part.sizeInBytes()
    if (filled + length > piece.length) flush()
    if (length > piece.length) {
      const own = new Uint8Array(length)
      part.copyBytesInto(own, 0)
      take(own)
    } else {
      part.copyBytesInto(piece, filled)
      filled += length
    }
    written += length
  }

  write(PDFHeader.forVersion(1, 7))
  write(words('\n\n'))
  return {
    object(ref, object) {
      offsets.push([ref, written])
      write(words(`${ref.objectNumber} ${ref.generationNumber} obj\n`))
      write(object)
      write(words('\nendobj\n\n'))
    },
    end(trailer) {
      const table = PDFCrossRefSection.create()
      for (const [ref, offset] of offsets.toSorted(([a], [b]) => a.objectNumber - b.objectNumber))
        table.addEntry(ref, offset)
      const start = written
      write(table)
      write(words('\n'))
      write(PDFTrailerDict.of(trailer))
      write(words('\n\n'))
      write(PDFTrailer.forLastCrossRefSectionOffset(start))
      flush()
      piece = new Uint8Array(0)
    },
  }
}

/** Plain words of the file format, which are bytes as they stand. */
function words(text: string): Writable {
  return {
    sizeInBytes: () => text.length,
    copyBytesInto(buffer, offset) {
      for (let at = 0; at < text.length; at += 1) buffer[offset + at] = text.charCodeAt(at)
      return text.length
    },
  }
}
