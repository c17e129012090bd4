import { linesOf } from './addressLines.ts'
import { addressPatterns } from './addressPatterns.ts'
import { bounded, type Pattern, wordsIn } from './pattern.ts'
import { streetForms } from './streetWords.ts'

const general = new Set(
  'academy and associates bank bar building cafe care catholic centre church clinic college community company council dental department district doctors east england english first general girls boys grammar great green group hall head health high home hospital hotel house independent infant infants inn international junior kingdom limited little lodge lower medical middle national north nursery nursing office offices partners pharmacy practice pre preparatory primary private public royal saint salon school schools secondary security service services shop site sixth solicitors south special sports station store stores studio studios supermarket surgery team technical trust unit university upper veterinary voluntary west with works'.split(
    ' ',
  ),
)

/** Of a workplace or a school: its name and address, and, only a part, the words that tell its name from others of its kind. */
export function organisationPatterns(value: string): Pattern[] {
  return [
    ...addressPatterns(value),
    ...tellingWords(value).flatMap((word) =>
      [word, word.toUpperCase()].flatMap((form) => bounded(form, word, { weight: 'part', flags: 'gu' })),
    ),
  ]
}

/** The words that tell the name of an organisation from others of its kind: “Fennelgate” of a primary school. */
export function tellingWords(value: string): string[] {
  return wordsIn(linesOf(value)[0] ?? '').filter(
    (word) =>
      word.length > 3 && /^\p{Lu}/u.test(word) && !general.has(word.toLowerCase()) && !streetForms(word),
  )
}

/** Of the name of an organisation, each telling word with a later word of its kind: “Fennelgate School” of a primary school. */
export function tellingPairs(value: string): [string, string][] {
  const words = wordsIn(linesOf(value)[0] ?? '')
  const telling = new Set(tellingWords(value))
  return words.flatMap((word, at) =>
    telling.has(word)
      ? words
          .slice(at + 1)
          .filter((later) => general.has(later.toLowerCase()))
          .map((later): [string, string] => [word, later])
      : [],
  )
}
