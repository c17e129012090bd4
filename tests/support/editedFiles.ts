import { PDFArray, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { bytesOf } from '#src/documents/render/pdf/check/openedPdf.ts'

/** A Word file with its body, or another part of it, written anew. */
export function docxWith(
  file: Uint8Array,
  change: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(file)
  const before = parts[part]
  return zipSync({ ...parts, [part]: strToU8(change(before ? strFromU8(before) : '')) })
}

/** A Word file in whose body the first place of some words says others. Throws where they do not stand in one run. */
export function docxWithWords(file: Uint8Array, from: string, to: string): Uint8Array {
  return docxWith(file, (xml) => {
    if (!xml.includes(from)) throw new Error(`The Word file does not say “${from}” in one piece`)
    return xml.replace(from, () => to)
  })
}

/** A Word file with one letter of its body another one: the `at`th of `of` letters spread over it. */
export function docxWithLetter(file: Uint8Array, at: number, of: number): Uint8Array {
  return docxWith(file, (xml) => {
    const places = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].flatMap((run) => {
      const start = run.index + run[0].indexOf('>') + 1
      return [...(run[1] ?? '').matchAll(/[\p{L}\p{N}](?![^&]*;)/gu)].map((letter) => start + letter.index)
    })
    const place = places[Math.floor(((at + 0.5) / of) * places.length)] ?? 0
    const letter = xml.charAt(place)
    return xml.slice(0, place) + otherLetter(letter) + xml.slice(place + 1)
  })
}

/** A digit becomes another digit, a letter another letter. */
const otherLetter = (letter: string): string =>
  /\d/.test(letter) ? String((Number(letter) + 1) % 10) : letter === 'n' ? 'm' : 'n'

/** A PDF with one letter of its text another one of the same font: the `at`th of `of` letters spread over its pages. */
export async function pdfWithLetter(file: Uint8Array, at: number, of: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(file, { updateMetadata: false })
  const pages = pdf.getPages()
  const page = pages[Math.floor((at / of) * pages.length)]
  const contents = page?.node.lookup(PDFName.of('Contents'))
  const stream = contents instanceof PDFArray ? page?.node.context.lookup(contents.get(0)) : contents
  if (!page || !(stream instanceof PDFRawStream)) throw new Error('The PDF keeps its words in another way')
  const text = new TextDecoder('latin1').decode(bytesOf(stream))
  const changed = new TextEncoder().encode(withOtherGlyph(text, (at % 7) / 7))
  const anew = pdf.context.flateStream(changed)
  page.node.set(PDFName.of('Contents'), pdf.context.register(anew))
  return await pdf.save({ useObjectStreams: false })
}

/** One glyph of the words, about so far through the page, in place of one that stands beside it. */
function withOtherGlyph(content: string, share: number): string {
  const pieces = [...content.matchAll(/\/Artifact[\s\S]*?EMC|<((?:[0-9a-f]{4}){4,})>/gi)].filter(
    ([, glyphs]) => glyphs !== undefined,
  )
  const piece = pieces[Math.floor(share * pieces.length)]
  if (!piece?.[1]) throw new Error('The page has no words')
  const glyphs: readonly string[] = piece[1].match(/.{4}/g) ?? []
  const at = glyphs.findIndex((glyph, place) => place > 0 && glyph !== glyphs[place - 1])
  const other = glyphs.with(at, glyphs[at - 1] ?? '').join('')
  const start = piece.index + 1
  return content.slice(0, start) + other + content.slice(start + other.length)
}
