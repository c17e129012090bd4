import { PDFDict, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'
import {
  bytesOf,
  dictAt,
  type OpenedPage,
  type OpenedPdf,
  openPdf,
  textAt,
} from '#src/documents/render/pdf/check/openedPdf.ts'
import type { StructureElement, StructureKid } from '#src/documents/render/pdf/check/structureTree.ts'

/**
 * The text of a tagged PDF as a screen reader meets it: read along the structure tree, without artifacts, one line
 * for each paragraph, list item, cell, caption and heading. A figure gives its description instead of its drawing,
 * a control its value. It reads the tree itself, because pdf.js cuts elements at each page.
 */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes)
  const words = new Map(pdf.pages.flatMap((page) => [...wordsOf(page)]))
  const root = pdf.elements.find(({ role }) => role === 'Document')
  return root ? linesOf(root, { pdf, words }).join('\n') : ''
}

/** The structure as nested roles, such as "Document(H1 P)", to see what was tagged as what. */
export async function readPdfRoles(bytes: Uint8Array): Promise<string> {
  const { elements } = await openPdf(bytes)
  const [root] = elements
  return root ? rolesOf(root) : ''
}

function rolesOf({ role, kids }: StructureElement): string {
  const inner = kids.flatMap((kid) => (kid.kind === 'element' ? [rolesOf(kid.element)] : []))
  return inner.length > 0 ? `${role}(${inner.join(' ')})` : role
}

type Source = { pdf: OpenedPdf; words: ReadonlyMap<string, string> }

const groups = new Set(['Document', 'L', 'Table', 'THead', 'TBody', 'TR'])

function linesOf(element: StructureElement, source: Source): string[] {
  if (element.role === 'Figure') return [textAt(element.dictionary, 'Alt') ?? '']
  const inner = element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []))
  if (groups.has(element.role)) return inner.flatMap((one) => linesOf(one, source))
  if (element.role === 'LI') return itemLines(inner, source)
  return [textOf(element, source)].filter((line) => line.trim() !== '')
}

/** In the order of the tree: words that come after a list inside the item are a line of their own. */
function itemLines(inner: readonly StructureElement[], source: Source): string[] {
  const marks = inner.flatMap((part) => [...part.kids.flatMap((kid) => itemPart(kid, source)), ' '])
  return marks
    .join('')
    .split('\u0000')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
}

/** The words of a kid, or the lines of a list between two marks that end a line. */
function itemPart(kid: StructureKid, source: Source): string[] {
  const list = kid.kind === 'element' && kid.element.role === 'L' ? kid.element : undefined
  if (!list) return [textOfKid(kid, source)]
  return ['\u0000', ...linesOf(list, source).map((line) => `${line}\u0000`)]
}

/** An element's own words, those of its spans and the values of its controls. */
function textOf(element: StructureElement, source: Source): string {
  return element.kids.map((kid) => textOfKid(kid, source)).join('')
}

function textOfKid(kid: StructureKid, source: Source): string {
  if (kid.kind === 'content') return source.words.get(`${kid.page} ${kid.mcid}`) ?? ''
  if (kid.kind === 'object') return valueOfControl(kid.ref, source.pdf)
  return textOf(kid.element, source)
}

function valueOfControl(ref: string, { file }: OpenedPdf): string {
  const [number = 0] = ref.split(' ').map(Number)
  const found = file.context.enumerateIndirectObjects().find(([key]) => key.objectNumber === number)?.[1]
  if (!(found instanceof PDFDict)) return ''
  if (found.lookup(PDFName.of('FT')) !== PDFName.of('Btn')) return textAt(found, 'V') ?? ''
  return found.lookup(PDFName.of('AS')) === PDFName.of('Off') ? '☐ ' : '☑ '
}

/** The words under each mark of a page. */
function wordsOf(page: OpenedPage): Map<string, string> {
  const fonts = fontsOf(page)
  const words = new Map<string, string>()
  let decode = (_: string) => ''
  for (const { operator, operands, mcid, artifact } of page.operations) {
    if (operator === 'Tf') decode = fonts.get(operands[0] ?? '') ?? decode
    if (operator !== 'TJ' || mcid === undefined || artifact) continue
    const key = `${page.ref} ${mcid}`
    const shown = operands.filter((operand) => operand.startsWith('<')).map((hex) => decode(hex))
    words.set(key, (words.get(key) ?? '') + shown.join(''))
  }
  return words
}

function fontsOf({ node }: OpenedPage): Map<string, (hex: string) => string> {
  const resources = dictAt(node, 'Resources')
  const named = resources && dictAt(resources, 'Font')
  return new Map(
    (named?.entries() ?? []).map(([key, value]) => {
      const font = node.context.lookup(value, PDFDict)
      const map = font.lookup(PDFName.of('ToUnicode')) as PDFRawStream
      const characters = charactersOf(new TextDecoder('latin1').decode(bytesOf(map)))
      return [
        key.toString(),
        (hex) => (hex.match(/[0-9a-f]{4}/gi) ?? []).map((code) => characters.get(code)).join(''),
      ]
    }),
  )
}

/** Reads the ranges that give each code its characters one by one. */
function charactersOf(map: string): Map<string, string> {
  const characters = new Map<string, string>()
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*)\]/g)) {
    for (const [index, entry] of [...list.matchAll(/<([^>]*)>/g)].entries()) {
      const units = (entry[1] ?? '').split(' ').map((unit) => Number.parseInt(unit, 16))
      const code = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0')
      characters.set(code, String.fromCharCode(...units))
    }
  }
  return characters
}
