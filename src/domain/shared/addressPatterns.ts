import {
  between,
  bounded,
  escaped,
  longestWord,
  type Pattern,
  spaced,
  wordsIn,
  wordsInTurn,
} from './pattern.ts'
import { isStreet, streetForms } from './streetWords.ts'

const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i
const numbered = /^(?:(?:no\.?|number)\s*)?(\d+)\s*[a-z]?\s+(.+)$/i
const unnamed = /^(?:home|house|flat|work|workplace|school|refuge|none|no|unknown|n\/a)$/i

/**
 * Of an address: the whole, its first line, each line with a number and its postcode, also with the number after the street
 * or its kind cut short. The street alone, and a number and street with one letter wrong, are not sure.
 */
export function addressPatterns(value: string): Pattern[] {
  const code = postcode.exec(value)?.[0]
  const lines = linesOf(value.replace(postcode, ''))
  const telling = joinNumbers(lines).filter((line, place) => place === 0 || /\d/.test(line))
  return [
    ...[...new Set([...telling, value])].filter((line) => !unnamed.test(line.trim())).flatMap(linePatterns),
    ...(code ? bounded(spaced(code.replace(/\s/g, ''))) : []),
    ...lines.flatMap(streetAlone),
  ]
}

/** The lines of an address as they were entered, trimmed, none of them empty. */
export function linesOf(value: string): string[] {
  return value
    .split(/[,;\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A line that is only a number or a flat belongs to the street after it: "9, Alder Close", "Flat 2, 9 Alder Close". */
function joinNumbers(lines: readonly string[]): string[] {
  const joined: string[] = []
  let waiting = ''
  for (const line of lines) {
    const whole = waiting ? `${waiting} ${line}` : line
    if (/^(?:(?:flat|unit|apartment|room|floor)\s*)?\d*[a-z]?$/i.test(line)) {
      waiting = whole
      continue
    }
    joined.push(line)
    if (waiting) joined.push(whole)
    waiting = ''
  }
  return waiting ? [...joined, waiting] : joined
}

function linePatterns(line: string): Pattern[] {
  const [, number, street] = numbered.exec(line) ?? []
  if (number === undefined || street === undefined) return bounded(streetSource(line), longestWord(line))
  const words = wordsIn(street)
  return [
    ...numberWithStreet(number, streetSource(street), longestName(words)),
    ...(isStreet(words) ? words.flatMap((_, place) => nearly(number, words, place)) : []),
  ]
}

const afterNumber = '\\s?[a-z]?'
const notATime = '(?<!\\d[:./\\-])'
const notADay =
  '(?!\\s*(?:st|nd|rd|th)?\\s*(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?![:./]\\d)(?!\\s+(?:times|people|minutes|hours|days|weeks|months|years|messages|calls|metres|yards|miles))'

function numberWithStreet(number: string, street: string, needs: string): Pattern[] {
  const said = '(?:number|no\\.?|house)\\s*'
  return [
    ...bounded(`${notATime}${number}${afterNumber}[\\s,.\\-]*${street}`, needs),
    ...bounded(`${said}${number}${afterNumber}\\s+(?:of|in|on|at|along)\\s+${street}`, needs),
    ...bounded(`${street}(?:\\s+|[\\s,]*${said})${number}(?:[a-z]\\b)?${notADay}`, needs),
  ]
}

/** The street’s words in turn, its kind written in any way. */
function streetSource(street: string): string {
  const words = wordsIn(street)
  const forms = words.length > 1 ? streetForms(words.at(-1) ?? '') : undefined
  if (!forms) return wordsInTurn(street)
  return `${wordsInTurn(words.slice(0, -1).join(' '))}${between}(?:${forms.join('|')})`
}

function streetAlone(line: string): Pattern[] {
  const street = line.replace(numbered, '$2')
  const words = wordsIn(street)
  return isStreet(words) ? bounded(streetSource(street), longestName(words), { sure: false }) : []
}

/** The number, and the street with one letter of one word wrong, missing, added or changed over with its neighbour. */
function nearly(number: string, words: readonly string[], place: number): Pattern[] {
  const word = words[place] ?? ''
  if (word.length < 3) return []
  const others = words.map((other, at) => (at === place ? nearWord(word) : escaped(other)))
  return bounded(`${notATime}${number}${afterNumber}[\\s,.\\-]*${others.join(between)}`, number, {
    sure: false,
  })
}

function nearWord(word: string): string {
  const letters = [...word]
  const cut = (from: number, to?: number) => escaped(letters.slice(from, to).join(''))
  const changed = letters.map((_, at) => `${cut(0, at)}\\p{L}{0,2}${cut(at + 1)}`)
  const swapped = letters
    .slice(1)
    .map((letter, at) => `${cut(0, at)}${escaped(letter)}${cut(at, at + 1)}${cut(at + 2)}`)
  return `(?:${[...changed, ...swapped].join('|')})`
}

/** The word without which the street is not named, leaving out its kind, which may be cut short. */
const longestName = (words: readonly string[]): string =>
  longestWord((isStreet(words) ? words.slice(0, -1) : words).join(' '))
