import type { Condition } from '../conditions/condition.ts'
import { remembered } from '../shared/remembered.ts'
import { type NamedPlace, namedPlace } from './namedPlace.ts'

/** A place at which a condition requires the defendant to be. */
export type Attendance = { text: string; place: NamedPlace }

const place =
  /\b(at|to)\s+(?:the\s+)?([^.;]+?)(?=\s+(?:every|each|on|between|from|by|until|within|for|while|when|with|if|as|before|after|at|and (?:stay|remain|wait|sign))\b|,\s+(?:while|on|and|for|which|until|before|from|if|unless|every|each|where|who|when)\b|[.;]|$)/giu
const noPlace =
  /^(?:\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|hrs|hours|h)?$|(?:midday|noon|midnight|least|most|once|all|any|night|work|home|an?|his|her|their|each|this|that|times)\b)/iu
const handed = /^\p{Lu}.*\b(?:Station|Office|Court|House|Centre|Road|Street|Lane)\b/u

/** The place that a requirement names, when it tells the defendant to be or to bring something there. */
export const attendanceOf = remembered(({ text = '' }: Pick<Condition, 'text'>): Attendance | undefined => {
  const asks = /^\s*(?:the defendant )?must (?!not\b)/i.test(text) || /\b(?:sign|attend|report)\b/i.test(text)
  return asks && !/\bmust not\b/i.test(text) ? placeToBe(text) : undefined
})

/** The first place in a sentence that stands after “at”, or after “to” where something is brought there. */
export function placeToBe(text: string): Attendance | undefined {
  const found = [...text.matchAll(place)].find(
    ([, link = '', said = '']) => !noPlace.test(said) && (link.toLowerCase() === 'at' || handed.test(said)),
  )
  const said = found?.[2]?.trim()
  return said ? { text: said, place: namedPlace(said) } : undefined
}
