import type { Pronoun } from '../case/parts.ts'

/** How a text speaks of one person: he, him, his, himself; `verb` picks the form that goes with the subject. */
export type PronounForms = {
  subject: string
  object: string
  possessive: string
  reflexive: string
  verb: (singular: string, plural: string) => string
}

/** The forms of a pronoun. "They" takes the plural verb: "they know", "he knows". */
export function pronounForms(pronoun: Pronoun): PronounForms {
  const singular = (one: string) => one
  if (pronoun === 'he')
    return { subject: 'he', object: 'him', possessive: 'his', reflexive: 'himself', verb: singular }
  if (pronoun === 'she')
    return { subject: 'she', object: 'her', possessive: 'her', reflexive: 'herself', verb: singular }
  return {
    subject: 'they',
    object: 'them',
    possessive: 'their',
    reflexive: 'themselves',
    verb: (_, plural) => plural,
  }
}

/** The owner’s form of a name: "Pip’s", "James’s". */
export function possessive(name: string): string {
  return `${name}’s`
}

/** The word with "a" or "an" before it, by its sound: "an hour", "a user", "an SPO". */
export function withArticle(word: string): string {
  if (/^(?:hour|honest|heir|[aefhilmnorsx][A-Z\d]|[AEFHILMNORSX](?=[A-Z\d]|$))/.test(word))
    return `an ${word}`
  if (/^(?:uni(?![mn])|use|usu|euro|one\b)/i.test(word)) return `a ${word}`
  return /^[aeiou]/i.test(word) ? `an ${word}` : `a ${word}`
}
