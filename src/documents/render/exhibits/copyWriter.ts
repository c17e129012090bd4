import { PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { emptyLetters } from './emptyLetters.ts'
import type { PackedPicture } from './packPicture.ts'
import type { ShownWord } from './shownWords.ts'

/** One page of a copy: its size in points, its picture and the words that can be seen on it. */
export type CopyPage = { width: number; height: number; picture: PackedPicture; words: readonly ShownWord[] }

/** Writes a copy page by page. What is written depends on the pages alone: no dates, no names, no other details. */
export type CopyWriter = { add: (page: CopyPage) => void; finish: () => Promise<Uint8Array> }

/** Starts a copy without pages. */
export async function copyWriter(): Promise<CopyWriter> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  const letters = emptyLetters(context)

  const imageOf = ({ width, height, colours, bits, byRows, filter, bytes }: PackedPicture): PDFRef => {
    const dict = context.obj({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: colours,
      BitsPerComponent: bits,
      Filter: filter,
      Length: bytes.length,
      ...(byRows ? { DecodeParms: rowsOf(width, colours) } : {}),
    })
    return context.register(PDFRawStream.of(dict, bytes))
  }

  return {
    add: ({ width, height, picture, words }) => {
      const page = document.addPage([width, height])
      const { operators, fonts } = letters.write(words, width, height)
      const drawn = `q ${width} 0 0 ${height} 0 0 cm /Im0 Do Q\n${operators}`
      const contents = context.flateStream(drawn)
      page.node.set(PDFName.of('Contents'), context.register(contents))
      const resources = PDFDict.withContext(context)
      resources.set(PDFName.of('XObject'), context.obj({ Im0: imageOf(picture) }))
      if (fonts.size > 0) resources.set(PDFName.of('Font'), context.obj(Object.fromEntries(fonts)))
      page.node.set(PDFName.of('Resources'), resources)
    },
    finish: () => {
      letters.finish()
      return document.save({ addDefaultPage: false })
    },
  }
}

const rowsOf = (width: number, colours: PackedPicture['colours']) => ({
  Predictor: 15,
  Colors: colours === 'DeviceRGB' ? 3 : 1,
  BitsPerComponent: 8,
  Columns: width,
})
