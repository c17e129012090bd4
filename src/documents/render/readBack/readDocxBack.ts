import { docxParts } from './docxParts.ts'
import { listNumbers } from './listNumbers.ts'
import { NotReadBack, notReadBack, type ReadBack, type ReadNote } from './readBack.ts'
import { allNamed, elementsIn, wordsIn, type XmlElement, xmlTree } from './xmlTree.ts'

/**
 * The words of a Word file, paragraph by paragraph, as a reader sees them with every change accepted and what is hidden shown, its
 * header and footer apart. Throws NotReadBack, in words for the person, where there is nothing to read.
 */
export function readDocxBack(file: Uint8Array): ReadBack {
  const { xml, names } = docxParts(file)
  const tree = (name: string) => {
    const text = xml.get(name)
    return text === undefined ? undefined : xmlTree(text)
  }
  const body = tree('word/document.xml')
  if (!body) throw new NotReadBack(notReadBack.otherKind)
  const numberOf = listNumbers(tree('word/numbering.xml'))
  const pieces = allNamed(body, 'w:p', true)
    .map((paragraph) => ({ text: `${numberOf(paragraph)}${seenIn(paragraph)}`.trim() }))
    .filter(({ text }) => text !== '')
  const pictures = allNamed(body, 'w:drawing').length + allNamed(body, 'w:pict').length
  if (pieces.length === 0) throw new NotReadBack(notReadBack.noText)
  const madeOn = dayOf(tree('docProps/core.xml'))
  const edges = names
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .flatMap((name) => tree(name) ?? [])
  return {
    kind: 'docx',
    pieces,
    furniture: [...new Set(edges.flatMap(linesOf))],
    drawn: [],
    pictures,
    ...(madeOn && { madeOn }),
    notes: notesOf([body, ...edges], names, tree('word/styles.xml')),
  }
}

const linesOf = (part: XmlElement): string[] =>
  allNamed(part, 'w:p', true)
    .map((paragraph) => seenIn(paragraph).trim())
    .filter((line) => line !== '')

/** What a paragraph shows. A picture stands for its description; a field for what it last showed. */
function seenIn(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return wordsIn(element)
    case 'w:tab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return '\u00ad'
    case 'w:sym':
      return signOf(element)
    case 'wp:docPr':
      return element.attributes.descr ?? ''
    case 'w:pPr':
    case 'w:rPr':
    case 'mc:Fallback':
    case 'w:moveFrom':
      return ''
    default:
      return elementsIn(element).map(seenIn).join('')
  }
}

/** A sign of a symbol font is no letter of the text: it is told by its number. */
function signOf({ attributes }: XmlElement): string {
  return `[sign ${attributes['w:char'] ?? ''}]`
}

const changes = [
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:rPrChange',
  'w:pPrChange',
  'w:cellIns',
  'w:cellDel',
]
const comments = ['w:commentReference', 'w:commentRangeStart']
const footnotes = ['w:footnoteReference', 'w:endnoteReference']
const otherParts = ['w:altChunk', 'w:subDoc', 'w:object', 'w:txbxContent', 'w:sdt', 'w:fldSimple']

function notesOf(
  parts: readonly XmlElement[],
  names: readonly string[],
  styles: XmlElement | undefined,
): ReadNote[] {
  const has = (wanted: readonly string[]) =>
    parts.some((part) => wanted.some((name) => allNamed(part, name).length > 0))
  const hides = (part: XmlElement) =>
    allNamed(part, 'w:vanish').some(isOn) || allNamed(part, 'w:webHidden').some(isOn)
  const notes: [ReadNote, boolean][] = [
    ['tracked', has(changes)],
    ['comments', has(comments)],
    [
      'hidden',
      parts.some((part) => hides(part) || isUnseen(part)) || (styles !== undefined && hides(styles)),
    ],
    ['footnotes', has(footnotes)],
    ['macros', names.some((name) => /vbaProject|\.bin$/i.test(name))],
    ['otherParts', has(otherParts)],
  ]
  return notes.flatMap(([note, holds]) => (holds ? [note] : []))
}

/** White on white, or too small to be seen. */
const isUnseen = (part: XmlElement): boolean =>
  allNamed(part, 'w:color').some(({ attributes }) =>
    /^f[c-f]f[c-f]f[c-f]$/i.test(attributes['w:val'] ?? ''),
  ) || allNamed(part, 'w:sz').some(({ attributes }) => Number(attributes['w:val'] ?? '24') <= 8)

const isOn = ({ attributes }: XmlElement): boolean =>
  !['0', 'false', 'off'].includes(attributes['w:val'] ?? '')

function dayOf(core: XmlElement | undefined): string | undefined {
  const [said] = core ? allNamed(core, 'dcterms:created') : []
  return said && /^\d{4}-\d{2}-\d{2}/.exec(wordsIn(said))?.[0]
}
