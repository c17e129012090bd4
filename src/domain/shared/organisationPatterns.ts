import { addressPatterns, linesOf } from './addressPatterns.ts'
import { bounded, type Pattern, wordsIn } from './pattern.ts'
import { streetForms } from './streetWords.ts'

const general = new Set(
  'academy and associates bank bar building cafe care catholic centre church clinic college community company council dental department district doctors east england english first general girls boys grammar great green group hall head health high home hospital hotel house independent infant infants inn international junior kingdom limited little lodge lower medical middle national north nursery nursing office offices partners pharmacy practice pre preparatory primary private public royal saint salon school schools secondary security service services shop site sixth solicitors south special sports station store stores studio studios supermarket surgery team technical trust unit university upper veterinary voluntary west with works'.split(
    ' ',
  ),
)

/** Of a workplace or a school: its name and address, and, not sure, the words that tell its name from others of its kind. */
export function organisationPatterns(value: string): Pattern[] {
  const telling = wordsIn(linesOf(value)[0] ?? '').filter(
    (word) =>
      word.length > 3 && /^\p{Lu}/u.test(word) && !general.has(word.toLowerCase()) && !streetForms(word),
  )
  return [
    ...addressPatterns(value),
    ...telling.flatMap((word) =>
      [word, word.toUpperCase()].flatMap((form) => bounded(form, word, { sure: false, flags: 'gu' })),
    ),
  ]
}
