import { type PDFContext, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import type { ShownWord } from './shownWords.ts'

/** So many letters a font of this kind can have. */
const lettersInFont = 256

/** The words of a page as drawing operators, and the fonts that they name. */
type Written = { operators: string; fonts: Map<string, PDFRef> }

/**
 * Writes words that are found by a search and not seen: every letter is an empty square that says which character it
 * stands for, so any script can be written and no font of the original is copied.
 */
export function emptyLetters(context: PDFContext) {
  const numbers = new Map<string, number>()
  const refs: PDFRef[] = []

  const placeOf = (letter: string) => {
    const number = numbers.get(letter) ?? numbers.size
    numbers.set(letter, number)
    const font = Math.floor(number / lettersInFont)
    refs[font] ??= context.nextRef()
    return { font, code: number % lettersInFont }
  }

  const write = (words: readonly ShownWord[], width: number, height: number): Written => {
    const fonts = new Map<string, PDFRef>()
    const name = (font: number) => {
      const ref = refs[font]
      if (ref) fonts.set(`L${font}`, ref)
      return `/L${font}`
    }
    const lines = words.map(({ text, area }) => {
      const letters = [...asDrawn(text), ' '].map(placeOf)
      const size = Math.max(1, area.height * height)
      // Each letter is as wide as the font is high; scaled so that the word takes its place.
      const scale = (area.width * width * 100) / ([...text].length * size)
      const start = `${short(scale)} Tz 1 0 0 1 ${short(area.x * width)} ${short((1 - area.y) * height - size)} Tm`
      return [
        start,
        ...runs(letters).map(({ font, hex }) => `${name(font)} ${short(size)} Tf <${hex}> Tj`),
      ].join(' ')
    })
    return { operators: lines.length > 0 ? `BT 3 Tr\n${lines.join('\n')}\nET` : '', fonts }
  }

  const finish = () => {
    const letters = [...numbers.keys()]
    for (const [at, ref] of refs.entries()) {
      context.assign(ref, fontOf(context, letters.slice(at * lettersInFont, (at + 1) * lettersInFont)))
    }
  }
  return { write, finish }
}

/** Readers turn words of scripts that run from right to left round, so they are written as they are drawn. */
const asDrawn = (text: string) =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
    ? [...text].reverse()
    : [...text]

const short = (number: number) => String(Math.round(number * 100) / 100)

/** Letters that stand in the same font, one after the other. */
function runs(letters: readonly { font: number; code: number }[]): { font: number; hex: string }[] {
  const found: { font: number; hex: string }[] = []
  for (const { font, code } of letters) {
    const last = found.at(-1)
    const hex = code.toString(16).padStart(2, '0')
    if (last?.font === font) last.hex += hex
    else found.push({ font, hex })
  }
  return found
}

function fontOf(context: PDFContext, letters: readonly string[]) {
  const empty = context.register(context.flateStream('1000 0 0 0 1000 1000 d1'))
  const names = letters.map((_, at) => `g${at}`)
  return context.obj({
    Type: 'Font',
    Subtype: 'Type3',
    FontBBox: [0, 0, 1000, 1000],
    FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
    CharProcs: Object.fromEntries(names.map((name) => [name, empty])),
    Encoding: { Type: 'Encoding', Differences: [0, ...names.map((name) => PDFName.of(name))] },
    FirstChar: 0,
    LastChar: letters.length - 1,
    Widths: letters.map(() => 1000),
    Resources: {},
    ToUnicode: context.register(context.flateStream(meanings(letters))),
  })
}

/** Which character each letter stands for, as PDF 32000-1, 9.10.3 asks. */
function meanings(letters: readonly string[]): string {
  const lines = letters.map((letter, at) => `<${hexOf(at, 2)}> <${utf16(letter)}>`)
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) => {
    const block = lines.slice(at * 100, (at + 1) * 100)
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Letters def
/CMapType 2 def
1 begincodespacerange
<00> <ff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

const hexOf = (number: number, digits: number) => number.toString(16).padStart(digits, '0')
const utf16 = (letter: string) =>
  Array.from({ length: letter.length }, (_, at) => hexOf(letter.charCodeAt(at), 4)).join('')
