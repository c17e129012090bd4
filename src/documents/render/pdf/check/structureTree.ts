import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'

/** What an element holds, in reading order. */
export type StructureKid =
  | { kind: 'element'; element: StructureElement }
  | { kind: 'content'; page: string; mcid: number }
  | { kind: 'object'; ref: string }

/** An element of the structure tree. References are texts such as "12 0 R". */
export type StructureElement = {
  role: string
  ref: string
  dictionary: PDFDict
  kids: readonly StructureKid[]
}

/** Every element in reading order, each before the elements it holds. */
export function structureOf(catalog: PDFDict): StructureElement[] {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'))
  if (!(root instanceof PDFDict)) return []
  const all: StructureElement[] = []
  kidsOf(root, '', all)
  return all
}

function kidsOf(parent: PDFDict, page: string, all: StructureElement[]): StructureKid[] {
  const direct = parent.get(PDFName.of('K'))
  const resolved = parent.context.lookup(direct)
  const items = resolved instanceof PDFArray ? resolved.asArray() : direct ? [direct] : []
  return items.flatMap((item) => kidOf(item, parent, page, all) ?? [])
}

function kidOf(
  item: unknown,
  parent: PDFDict,
  page: string,
  all: StructureElement[],
): StructureKid | undefined {
  if (item instanceof PDFNumber) return { kind: 'content', page, mcid: item.asNumber() }
  const found = item instanceof PDFRef ? parent.context.lookup(item) : item
  if (!(found instanceof PDFDict)) return undefined

  const type = nameAt(found, 'Type')
  if (type === 'MCR')
    return { kind: 'content', page: refAt(found, 'Pg') ?? page, mcid: numberAt(found, 'MCID') }
  if (type === 'OBJR') return { kind: 'object', ref: refAt(found, 'Obj') ?? '' }
  const role = nameAt(found, 'S')
  if (role === undefined) return undefined

  const kids: StructureKid[] = []
  const element = { role, ref: item instanceof PDFRef ? item.toString() : '', dictionary: found, kids }
  all.push(element)
  kids.push(...kidsOf(found, refAt(found, 'Pg') ?? page, all))
  return { kind: 'element', element }
}

function nameAt(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

function refAt(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.get(PDFName.of(key))
  return value instanceof PDFRef ? value.toString() : undefined
}

function numberAt(dictionary: PDFDict, key: string): number {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : Number.NaN
}
