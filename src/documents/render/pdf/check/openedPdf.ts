import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { unzlibSync } from 'fflate'
import { type Operation, operationsOf } from './contentOperators.ts'
import { type ParentTree, parentsOf } from './parentTree.ts'
import { type StructureElement, structureOf } from './structureTree.ts'

export type OpenedPage = { number: number; ref: string; node: PDFDict; operations: readonly Operation[] }

/** A PDF taken apart once, for every rule to look at. */
export type OpenedPdf = {
  file: PDFDocument
  catalog: PDFDict
  /** The metadata packet, or an empty text. */
  metadata: string
  pages: readonly OpenedPage[]
  /** Every element of the structure tree in reading order. */
  elements: readonly StructureElement[]
  parents: ParentTree
}

/** Throws when the bytes are not a PDF that can be read. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog } = file
  const metadata = catalog.lookup(name('Metadata'))
  const pages = file.getPages().map(
    (page, index): OpenedPage => ({
      number: index + 1,
      ref: page.ref.toString(),
      node: page.node,
      operations: operationsOf(contentOf(page.node)),
    }),
  )
  return {
    file,
    catalog,
    metadata: metadata instanceof PDFRawStream ? new TextDecoder().decode(bytesOf(metadata)) : '',
    pages,
    elements: structureOf(catalog),
    parents: parentsOf(catalog),
  }
}

export function name(text: string): PDFName {
  return PDFName.of(text)
}

/** The text under a key, or undefined when there is none. */
export function textAt(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(name(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

export function dictAt(dictionary: PDFDict, key: string): PDFDict | undefined {
  const value = dictionary.lookup(name(key))
  return value instanceof PDFDict ? value : undefined
}

export function arrayAt(dictionary: PDFDict, key: string): PDFArray | undefined {
  const value = dictionary.lookup(name(key))
  return value instanceof PDFArray ? value : undefined
}

/** The bytes of a stream that is stored as it is or deflated. */
export function bytesOf(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.lookup(name('Filter'))
  return filter === undefined ? stream.contents : unzlibSync(stream.contents)
}

function contentOf(page: PDFDict): string {
  const contents = page.lookup(name('Contents'))
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((item) => page.context.lookup(item)) : [contents]
  const decoder = new TextDecoder('latin1')
  return streams
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => decoder.decode(bytesOf(stream)))
    .join('\n')
}
