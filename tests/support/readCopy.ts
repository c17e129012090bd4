import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { pagePicture } from '#src/documents/render/exhibits/exhibitPage.ts'
import { openExhibit } from '#src/documents/render/exhibits/openExhibit.ts'
import { reader } from './exhibitReader.ts'

/** Everything that a file holds, letter for letter, with what is squeezed in it laid open; pictures apart. */
export async function laidOpen(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  const latin = (part: Uint8Array) => new TextDecoder('latin1').decode(part)
  const parts = context.enumerateIndirectObjects().map(([, object]) => {
    if (!(object instanceof PDFRawStream)) return object.toString()
    const isImage = object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
    return object.dict.toString() + (isImage ? '' : latin(decodePDFRawStream(object).decode()))
  })
  return [latin(bytes), ...parts].join('\n')
}

/** How dark a place of a page is drawn, 0 black to 255 white in each colour; `x` and `y` are points from the top left. */
export async function colourAt(bytes: Uint8Array, x: number, y: number, page = 1): Promise<number[]> {
  return reader.run((pdfium) => {
    const opened = openExhibit(pdfium, bytes)
    try {
      const wide = pagePicture(opened, page - 1, 100_000)
      pdfium.api.FPDF_GetPageSizeByIndexF(opened.document, page - 1, pdfium.scratch)
      const scale = wide.width / pdfium.view().getFloat32(pdfium.scratch, true)
      const at = (Math.round(y * scale) * wide.width + Math.round(x * scale)) * 4
      return [...wide.rgba.slice(at, at + 3)]
    } finally {
      opened.close()
    }
  })
}

/** What the pictures of a file are: size in pixels, bits to a colour, and how they are squeezed. */
export async function picturesIn(bytes: Uint8Array) {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return []
    const { dict } = object
    if (dict.get(PDFName.of('Subtype')) !== PDFName.of('Image')) return []
    const told = (name: string) => dict.get(PDFName.of(name))?.toString()
    return [
      {
        width: Number(told('Width')),
        height: Number(told('Height')),
        bits: Number(told('BitsPerComponent')),
        colours: told('ColorSpace'),
        filter: told('Filter'),
      },
    ]
  })
}
