import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'

/** For each key, the elements by marked-content number, or the one element of an annotation. */
export type ParentTree = ReadonlyMap<number, readonly (string | undefined)[] | string>

/** The parent tree of a file; empty when it has none. */
export function parentsOf(catalog: PDFDict): ParentTree {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'))
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of('ParentTree')) : undefined
  return new Map(tree instanceof PDFDict ? entriesOf(tree) : [])
}

type Entry = [number, readonly (string | undefined)[] | string]

function entriesOf(node: PDFDict): Entry[] {
  const numbers = itemsAt(node, 'Nums')
  const own = numbers.flatMap((key, index): Entry[] => {
    const value = numbers[index + 1]
    const list = value instanceof PDFRef ? node.context.lookup(value) : value
    const entry = list instanceof PDFArray ? list.asArray().map(refText) : refText(value)
    return index % 2 === 0 && key instanceof PDFNumber && entry !== undefined ? [[key.asNumber(), entry]] : []
  })
  const kids = itemsAt(node, 'Kids').map((kid) =>
    node.context.lookup(kid instanceof PDFRef ? kid : undefined),
  )
  return [...own, ...kids.flatMap((kid) => (kid instanceof PDFDict ? entriesOf(kid) : []))]
}

function itemsAt(node: PDFDict, key: string): readonly unknown[] {
  const items = node.lookup(PDFName.of(key))
  return items instanceof PDFArray ? items.asArray() : []
}

function refText(value: unknown): string | undefined {
  return value instanceof PDFRef ? value.toString() : undefined
}
