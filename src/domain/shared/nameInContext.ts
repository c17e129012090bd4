import { isMonthName } from './everydayNames.ts'

const title =
  /(?:^|\P{L})(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|lord|rev|nurse|pc|dc|ds|di|ps|sgt|sergeant|constable|inspector|aunt|auntie|uncle|nan|gran)\.?\s+$/iu
const article = /(?:^|\P{L})(?:the|a|an|this|that|these|those|each|every|any|no|some|his|her|their|my)\s+$/iu
const ofTime =
  /(?:^|\P{L})(?:in|of|since|until|till|by|early|late|mid|last|next|during|from|to|and|before|after|between|through|every)\s+$/iu
const place =
  /^(?:bridge|church|dale|field|fields|ford|glen|hall|heath|hill|house|lane|marsh|moss|park|parks|street|temple|way|wood|woods)$/iu
const placeAfter =
  /^\s+(?:street|st|road|rd|lane|close|avenue|drive|court|place|gardens|terrace|square|grove|park|way|row|mews|hill|hall|house|school|church|station|hospital|green|bridge|farm)(?!\p{L})/iu
const insideSentence = /[\p{L}\p{N},;)\]][”’")]?\s+$/u
const day = /\d(?:st|nd|rd|th)?\s+(?:of\s+)?$/

/** Whether an everyday word with a capital, found in a text at a place, names somebody there, may do so, or is a date. */
export function nameInContext(text: string, start: number, end: number): 'names' | 'perhaps' | 'date' {
  const word = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 30)
  if (title.test(before)) return 'names'
  if (isMonthName(word)) {
    if (day.test(before) || /^\s+\d/.test(after)) return 'date'
    if (ofTime.test(before)) return 'perhaps'
  }
  if (standsForAnotherThing(word, before, after)) return 'perhaps'
  return insideSentence.test(before) ? 'names' : 'perhaps'
}

function standsForAnotherThing(word: string, before: string, after: string): boolean {
  if (article.test(before) || placeAfter.test(after)) return true
  if (/^(?:north|south|east|west)$/i.test(word) && /^\s+\p{Lu}/u.test(after)) return true
  if (place.test(word) && /\p{Lu}\p{Ll}+\s+$/u.test(before)) return true
  return word === word.toUpperCase() && (/\p{Lu}{2}\W+$/u.test(before) || /^\W+\p{Lu}{2}/u.test(after))
}
