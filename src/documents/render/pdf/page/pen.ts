import type { Lang } from '#src/documents/blocks.ts'
import type { Kit } from '../kit.ts'
import { ink, sheet } from '../style.ts'
import type { Line, Segment, TypeStyle } from '../text/line.ts'
import type { Typefaces } from '../text/typefaces.ts'

/** An element of the structure tree that pieces write into. */
export type Tag = {
  name: string
  element: PDFKit.PDFStructureElement
}

/** Writes on the page that is open. Points, from the top left corner of the sheet. */
export type Pen = {
  faces: Typefaces
  kit: Kit
  /** A new page, A4 unless its size is given. */
  startPage(size?: { width: number; height: number }): void
  /** A new element under `parent`, in reading order. */
  tag(
    parent: Tag,
    name: string,
    options?: PDFKit.Mixins.StructureElementOptions & { scope?: string; bbox?: number[] },
  ): Tag
  /** Lines of text that belong to an element. */
  lines(tag: Tag, lines: readonly Line[], type: TypeStyle, x: number, top: number): void
  /** Writes drawing operators that belong to an element. */
  content(tag: Tag, operators: string): void
  /** Drawing and words that are no part of what is read out. */
  artifact(operators: string, pagination?: boolean): void
  /** The operators that set one line of words. */
  words(text: string, type: TypeStyle, x: number, top: number): string
  finish(): void
}

/** A pen for a document; `onPage` draws what lies under the text of each new page. */
export function createPen(kit: Kit, faces: Typefaces, onPage: (pen: Pen) => void): Pen {
  let open: Tag | undefined
  let buffer: string[] = []
  const spans = new WeakMap<Segment['style'], Tag>()

  const flush = () => {
    if (buffer.length > 0) kit.addContent(buffer.join('\n'))
    buffer = []
  }
  const close = () => {
    flush()
    if (open) kit.endMarkedContent()
    open = undefined
  }
  const enter = (tag: Tag) => {
    if (open === tag) return
    close()
    tag.element.add(kit.markStructureContent(tag.name))
    open = tag
  }

  const writeLine = (tag: Tag, line: Line, type: TypeStyle, x: number, top: number) => {
    const gaps = line.segments.filter(({ style }) => style.gap)
    if (gaps.length > 0) pen.artifact(gaps.map((gap) => gapBox(gap, type, x, top)).join('\n'))
    for (const segment of line.segments) {
      enter(segment.style.lang ? spanOf(pen, tag, segment.style, spans) : tag)
      buffer.push(segmentOperators(faces, segment, type, x, top))
    }
  }

  const pen: Pen = {
    faces,
    kit,
    startPage(size) {
      if (open) close()
      flush()
      kit.addPage(size && { size: [size.width, size.height], margin: 0 })
      onPage(pen)
    },
    tag(parent, name, options = {}) {
      const element = kit.struct(name, options)
      parent.element.add(element)
      return { name, element }
    },
    lines(tag, lines, type, x, top) {
      for (const [index, line] of lines.entries()) writeLine(tag, line, type, x, top + index * type.leading)
    },
    content(tag, operators) {
      enter(tag)
      buffer.push(operators)
    },
    artifact(operators, pagination = false) {
      close()
      kit.markContent('Artifact', { type: pagination ? 'Pagination' : 'Layout' })
      kit.addContent(operators)
      kit.endMarkedContent()
    },
    words(text, typeStyle, x, top) {
      const style = { bold: Boolean(typeStyle.bold), gap: false, lang: undefined }
      return segmentOperators(faces, { words: [text], style, x: 0, width: 0 }, typeStyle, x, top)
    },
    finish: close,
  }
  return pen
}

/** One element for each stretch of another language, even where it runs over several lines. */
function spanOf(pen: Pen, tag: Tag, style: Segment['style'], spans: WeakMap<Segment['style'], Tag>): Tag {
  const known = spans.get(style)
  if (known) return known
  const span = pen.tag(tag, 'Span', langOption(style.lang))
  spans.set(style, span)
  return span
}

export function langOption(lang: Lang | undefined): { lang?: Lang } {
  return lang ? { lang } : {}
}

function segmentOperators(
  faces: Typefaces,
  segment: Segment,
  type: TypeStyle,
  x: number,
  top: number,
): string {
  const face = faces.face(segment.style.bold)
  face.use()
  const baseline = top + baselineOf(type)
  const glyphs = segment.words.map((word) => face.encode(word.replaceAll('\u00A0', ' '), type.size)).join('')
  return `BT /${face.id} ${type.size} Tf 1 0 0 -1 ${point(x + segment.x)} ${point(baseline)} Tm [${glyphs}] TJ ET`
}

/** From the top of a line to its baseline: cap height 0.66 of the size, set in the middle of the leading. */
export function baselineOf(type: TypeStyle): number {
  return (type.leading + 0.66 * type.size) / 2
}

function gapBox(segment: Segment, type: TypeStyle, x: number, top: number): string {
  const height = Math.min(type.leading - 1.5, type.size * 1.25)
  const y = top + (type.leading - height) / 2
  return rectangle(x + segment.x - 1.2, y, segment.width + 2.4, height, {
    fill: ink.tint,
    line: ink.black,
    weight: 0.7,
  })
}

type Box = { fill?: number; line?: number; weight?: number; dash?: boolean }

/** The operators of a rectangle with a grey level inside, outside, or both. */
export function rectangle(x: number, y: number, width: number, height: number, box: Box): string {
  const path = `${point(x)} ${point(y)} ${point(width)} ${point(height)} re`
  const fill = box.fill === undefined ? '' : `${box.fill} g ${path} f 0 g`
  const dash = box.dash ? '[3 2] 0 d' : ''
  const line = box.line === undefined ? '' : `q ${box.line} G ${box.weight ?? 0.5} w ${dash} ${path} S Q`
  return [fill, line].filter((part) => part !== '').join('\n')
}

/** The operators of a straight rule. */
export function rule(x1: number, y1: number, x2: number, y2: number, grey: number, weight: number): string {
  return `q ${grey} G ${weight} w ${point(x1)} ${point(y1)} m ${point(x2)} ${point(y2)} l S Q`
}

/** A coordinate with at most two decimals, which is a hundredth of a point. */
export function point(value: number): number {
  return Math.round(value * 100) / 100
}

/** The same distance measured from the bottom of the sheet, as the format itself counts. */
export function fromBottom(y: number): number {
  return point(sheet.height - y)
}
