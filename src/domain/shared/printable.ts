import { emojiNames, skinTones } from './emojiNames.ts'
import { printableRanges } from './printableRanges.ts'

const plain = /^[\n -~]*$/
const symbol = String.raw`\p{Extended_Pictographic}[\u{FE0E}\u{FE0F}]?\p{Emoji_Modifier}?[\u{E0020}-\u{E007F}]*`
const pieces = new RegExp(
  String.raw`\r\n|[0-9#*]\u{FE0F}?\u{20E3}|\p{Regional_Indicator}{2}|${symbol}(?:\u{200D}${symbol})*|.`,
  'gsu',
)
const invisible = /^[\p{Cc}\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]$/u
const lineBreak = /^(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])$/
const space = /^[\t\p{Zs}]$/u
const selectors = /[\u{FE0E}\u{FE0F}]/gu

const drawn = drawnCodePoints()

/**
 * The text as every format prints it. Characters that the embedded font cannot draw are replaced by a
 * description in square brackets ("[emoji: red heart]", "[character U+4F60]"); invisible ones (zero width,
 * direction marks, controls) are dropped; every kind of space but the no-break space becomes a plain space
 * and every kind of line break becomes "\n", which each format keeps as a line break. Applying it twice
 * changes nothing more.
 */
export function printable(text: string): string {
  if (plain.test(text)) return text

  const out: string[] = []
  let unknown: string[] = []
  const flush = () => {
    if (unknown.length > 0) out.push(describeCodePoints(unknown))
    unknown = []
  }
  for (const [piece] of text.normalize('NFC').matchAll(pieces)) {
    const shown = print(piece)
    if (shown === undefined) {
      unknown.push(...piece)
    } else if (shown !== '') {
      flush()
      out.push(shown)
    }
  }
  flush()
  return out.join('')
}

/** What is printed for one piece, or undefined when it has neither a glyph nor a name. */
function print(piece: string): string | undefined {
  if (isDrawn(piece)) return piece
  if (lineBreak.test(piece)) return '\n'
  if (space.test(piece)) return ' '
  if (invisible.test(piece)) return ''
  return emojiName(piece) ?? plainForm(piece)
}

function emojiName(piece: string): string | undefined {
  const bare = piece.replace(selectors, '')
  if (isDrawn(bare)) return bare
  const tone = [...bare].find((character) => skinTones[character])
  const name = emojiNames[tone ? bare.replace(tone, '') : bare]
  if (!name) return undefined
  return tone ? `[emoji: ${name}, ${skinTones[tone]}]` : `[emoji: ${name}]`
}

/** The everyday letters of a decorative or compatibility form, such as 𝓗 or ﬁ. */
function plainForm(piece: string): string | undefined {
  const folded = piece === '\u2010' || piece === '\u2011' ? '-' : piece.normalize('NFKC')
  return folded !== piece && [...folded].every(isDrawn) ? folded : undefined
}

function isDrawn(character: string): boolean {
  return drawn.has(character)
}

function describeCodePoints(characters: readonly string[]): string {
  const points = characters.map((character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `U+${hex}`
  })
  return `[${points.length === 1 ? 'character' : 'characters'} ${points.join(' ')}]`
}

function drawnCodePoints(): ReadonlySet<string> {
  const characters = new Set<string>()
  for (const range of printableRanges.split(' ')) {
    const [first = '', last = first] = range.split('-')
    for (let point = Number.parseInt(first, 16); point <= Number.parseInt(last, 16); point += 1) {
      characters.add(String.fromCodePoint(point))
    }
  }
  return characters
}
