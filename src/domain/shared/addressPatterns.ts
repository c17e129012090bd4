import { addressLines, numberedStreet } from './addressLines.ts'
import { between, bounded, longestWord, type Pattern, wordsIn, wordsInTurn } from './pattern.ts'
import { isStreet, streetForms } from './streetWords.ts'

/**
 * Of an address: the whole, its first line, each line with a number, and a named building, also with the number after the
 * street or its kind cut short. The street alone is only a part.
 */
export function addressPatterns(value: string): Pattern[] {
  const { telling, streets } = addressLines(value)
  return [...telling.flatMap(linePatterns), ...streets.flatMap(streetAlone)]
}

function linePatterns(line: string): Pattern[] {
  const { number, street } = numberedStreet(line) ?? {}
  if (number === undefined || street === undefined) return bounded(streetSource(line), longestWord(line))
  return numberWithStreet(number, streetSource(street), longestName(wordsIn(street)))
}

const afterNumber = '\\s?[a-z]?'
const notATime = '(?<!\\d[:./\\-])'
const notADay =
  '(?!\\s*(?:st|nd|rd|th)?\\s*(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?![:./]\\d)(?!\\s+(?:times|people|minutes|hours|days|weeks|months|years|messages|calls|metres|yards|miles))'

function numberWithStreet(number: string, street: string, needs: string): Pattern[] {
  const said = '(?:number|no\\.?|house)\\s*'
  const others = '(?:\\s*(?:,|and|&|or|to|-|/)\\s*\\d+[a-z]?)+'
  return [
    ...bounded(`${notATime}${number}${afterNumber}[\\s,.\\-]*${street}`, needs),
    ...bounded(`${said}${number}${afterNumber}\\s+(?:of|in|on|at|along)\\s+${street}`, needs),
    ...bounded(`${street}(?:\\s+|[\\s,]*${said})${number}(?:[a-z]\\b)?${notADay}`, needs),
    ...bounded(`${notATime}${number}${others}\\s+${street}`, needs, { weight: 'near' }),
  ]
}

/** The street’s words in turn, its kind written in any way. */
function streetSource(street: string): string {
  const words = wordsIn(street)
  const forms = words.length > 1 ? streetForms(words.at(-1) ?? '') : undefined
  if (!forms) return wordsInTurn(street)
  return `${wordsInTurn(words.slice(0, -1).join(' '))}${between}(?:${forms.join('|')})`
}

function streetAlone(street: string): Pattern[] {
  return bounded(streetSource(street), longestName(wordsIn(street)), { weight: 'part' })
}

/** The word without which the street is not named, leaving out its kind, which may be cut short. */
const longestName = (words: readonly string[]): string =>
  longestWord((isStreet(words) ? words.slice(0, -1) : words).join(' '))
