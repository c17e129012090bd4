import { strFromU8, unzipSync } from 'fflate'
import { parseMarkup } from './parseMarkup.ts'

type Level = { start: number; format: string; text: string }
type Numbering = { abstractOf: Map<string, string>; levels: Map<string, Map<number, Level>> }

/** One part of a Word file as XML. */
export function docxPart(file: Uint8Array, name: string): Document {
  return partOf(unzipSync(file, { filter: (part) => part.name === name }), name)
}

function partOf(parts: Readonly<Record<string, Uint8Array>>, name: string): Document {
  const part = parts[name]
  if (!part) throw new Error(`The file has no part ${name}`)
  return parseMarkup(strFromU8(part), 'text/xml')
}

/** The text of the body of a Word file, a line for each paragraph, with the numbers its lists print. */
export function readDocx(file: Uint8Array): string {
  const parts = unzipSync(file)
  const numbering = numberingOf(partOf(parts, 'word/numbering.xml'))
  const counters = new Map<string, number[]>()
  const body = partOf(parts, 'word/document.xml')
  return [...body.getElementsByTagName('w:p')]
    .map((paragraph) => `${labelOf(paragraph, numbering, counters)}${textOf(paragraph)}`.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function numberingOf(xml: Document): Numbering {
  const abstractOf = new Map<string, string>()
  const levels = new Map<string, Map<number, Level>>()
  for (const definition of xml.getElementsByTagName('w:abstractNum')) {
    const own = [...definition.getElementsByTagName('w:lvl')].map((level) => {
      const start = Number(valueIn(level, 'w:start'))
      return [
        Number(level.getAttribute('w:ilvl')),
        { start, format: valueIn(level, 'w:numFmt'), text: valueIn(level, 'w:lvlText') },
      ] as const
    })
    levels.set(definition.getAttribute('w:abstractNumId') ?? '', new Map(own))
  }
  for (const num of xml.getElementsByTagName('w:num')) {
    const id = num.getAttribute('w:numId') ?? ''
    const abstract = valueIn(num, 'w:abstractNumId')
    abstractOf.set(id, abstract)
    const changed = new Map(levels.get(abstract))
    for (const change of num.getElementsByTagName('w:lvlOverride')) {
      const level = Number(change.getAttribute('w:ilvl'))
      const before = changed.get(level)
      if (before) changed.set(level, { ...before, start: Number(valueIn(change, 'w:startOverride')) })
    }
    levels.set(`num ${id}`, changed)
  }
  return { abstractOf, levels }
}

function labelOf(paragraph: Element, numbering: Numbering, counters: Map<string, number[]>): string {
  const place = paragraph.getElementsByTagName('w:numPr')[0]
  if (!place) return ''
  const id = valueIn(place, 'w:numId')
  const at = Number(valueIn(place, 'w:ilvl'))
  const levels = numbering.levels.get(`num ${id}`)
  const level = levels?.get(at)
  if (!levels || !level) throw new Error(`A paragraph names a list that is not defined: ${id}, level ${at}`)
  if (level.format === 'bullet') return `${level.text} `

  const counts = counters.get(id) ?? []
  counts[at] = (counts[at] ?? level.start - 1) + 1
  counts.length = at + 1
  counters.set(id, counts)
  const label = level.text.replace(/%(\d)/g, (_, shown: string) => {
    const other = levels.get(Number(shown) - 1)
    return counted(counts[Number(shown) - 1] ?? other?.start ?? 0, other?.format ?? '')
  })
  return `${label} `
}

function counted(value: number, format: string): string {
  if (format === 'decimal') return `${value}`
  if (format === 'lowerLetter')
    return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
  if (format === 'lowerRoman') return roman(value)
  throw new Error(`A list counts in a way that is not known here: ${format}`)
}

function roman(value: number): string {
  const signs: [number, string][] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  const [size, sign] = signs.find(([size]) => size <= value) ?? [0, '']
  return size === 0 ? '' : sign + roman(value - size)
}

function textOf(node: Element): string {
  if (node.tagName === 'w:t') return node.textContent ?? ''
  if (node.tagName === 'w:tab' && node.parentElement?.tagName === 'w:r') return '\t'
  if (node.tagName === 'w:br') return '\n'
  if (node.tagName === 'wp:docPr') return node.getAttribute('descr') ?? ''
  return [...node.children].map(textOf).join('')
}

function valueIn(element: Element, name: string): string {
  return element.getElementsByTagName(name)[0]?.getAttribute('w:val') ?? ''
}
