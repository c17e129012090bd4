import type { Condition } from '../conditions/condition.ts'
import { remembered } from '../shared/remembered.ts'

const verb =
  /\bmust not (?:\p{Ll}+,? )*?(?:contact|communicate|speak|talk|message|text|phone|telephone|call|ring|email|write|reply|see|meet|approach|collect|visit|send (?:an? |any )?(?:text |voice )?(?:text|message|email|letter)s?)\b/iu
const name = /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu
const noPerson =
  /^(?:The|SPO|Manager|Map|Device|Account|Tracker|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Court|He|She|They|It|If|This|In|On|At)$/
const title = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? /g

/** The names in a text that may be names of people, without their titles. */
export function namesIn(text: string): string[] {
  return (text.replace(title, '').match(name) ?? []).flatMap((found) => {
    const words = found.split(' ')
    const first = words.findIndex((word) => !noPerson.test(word))
    return first < 0 ? [] : [words.slice(first).join(' ')]
  })
}

/** Whether two names can be of one person: one is the end of the other, “Quill” and “Orla Quill”. */
export function isSamePerson(one: string, other: string): boolean {
  return ` ${one}`.endsWith(` ${other}`) || ` ${other}`.endsWith(` ${one}`)
}

/** The people with whom a condition forbids contact. */
export const contactBanOf = remembered(({ text = '' }: Pick<Condition, 'text'>) => contactBan(text))

/** The people with whom a condition forbids contact; undefined for a condition that forbids something else. */
export function contactBan(text: string): string[] | undefined {
  if (!verb.test(text)) return undefined
  const names = namesIn(
    (text.split(/[.;]|\b(?:except|unless|about|through|at|in)\b/)[0] ?? '').replace(/^.*?\bmust not\b/, ''),
  )
  return names.length > 0 ? names : undefined
}
