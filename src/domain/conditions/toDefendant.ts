import type { Pronoun } from '../case/parts.ts'
import type { Condition } from './condition.ts'
import { exceptions } from './exceptions.ts'
import type { RawInput, RawInputs } from './inputs.ts'
import { templateOf } from './library.ts'
import type { ConditionPeople } from './people.ts'
import type { Rendered } from './template.ts'

/**
 * A condition said to the defendant: "You must not reply if Ottoline Marshbank contacts you." Where the officer's own words use a
 * pronoun that may mean somebody else, nothing is guessed and the sentence keeps "The defendant".
 */
export function conditionToDefendant(condition: Condition, people: ConditionPeople): string | undefined {
  const { text, origin } = condition
  if (!text) return undefined
  const template = templateOf(condition)
  const inputs = readable(origin?.inputs)
  const said = template && fromLibrary(text, people, (as) => template.render(inputs, as))
  if (said) return `You ${said.replace(/\bThe defendant may\b/g, 'You may')}`
  if (/^the defendant\b/i.test(text)) return exceptionToDefendant({ text }, people)
  return mayMean(people.defendant, text) ? `The defendant ${text}` : `You ${text}`
}

function readable(inputs: Readonly<Record<string, RawInput | undefined>> = {}): RawInputs {
  return Object.fromEntries(Object.entries(inputs).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** An exception said to the defendant: "You may call the emergency services, or go where you need to go …". */
export function exceptionToDefendant(
  { code, text = '' }: { code?: string | undefined; text?: string | undefined },
  people: ConditionPeople,
): string {
  const template = exceptions.find((known) => known.code === code)
  const said = template && fromLibrary(text, people, (as) => template.render({}, as))
  if (!said && mayMean(people.defendant, text)) return text
  return (said ?? text)
    .replace(/\bthe defendant leaves\b/g, 'you leave')
    .replace(/\bthe defendant\b/gi, inPlace)
}

/** "The defendant" begins a sentence with a capital, and so does "You". */
function inPlace(found: string): string {
  return found.startsWith('T') ? 'You' : 'you'
}

const pronouns: Record<Pronoun, RegExp> = {
  he: /\b(?:he|him|his|himself)\b/i,
  she: /\b(?:she|her|hers|herself)\b/i,
  they: /\b(?:they|them|their|theirs|themself|themselves)\b/i,
}

/** A verb after "the defendant", which "you" would not go with, also counts as unsafe. */
function mayMean(pronoun: Pronoun, text: string): boolean {
  return pronouns[pronoun].test(text) || /\bthe defendant (?!may\b|must\b|need\b|leaves\b)/i.test(text)
}

/** The wording of the library with "you", when the text is still that wording: only the words that speak of the defendant change. */
function fromLibrary(
  text: string,
  people: ConditionPeople,
  render: (as: ConditionPeople) => Rendered,
): string | undefined {
  const own = render(people)
  const [singular, plural] = [
    render({ ...people, defendant: 'he' }),
    render({ ...people, defendant: 'they' }),
  ]
  if (!(own.ok && singular.ok && plural.ok) || own.text !== text) return undefined
  const [ones, many] = [singular.text.split(' '), plural.text.split(' ')]
  if (ones.length !== many.length) return undefined
  return many.map((word, place) => (word === ones[place] ? word : secondPerson(word))).join(' ')
}

const you: Readonly<Record<string, string>> = {
  they: 'you',
  them: 'you',
  their: 'your',
  themselves: 'yourself',
}

/** "them." as "you."; a verb stays as it is, "know", "have". */
function secondPerson(word: string): string {
  return word.replace(/^[a-z]+/, (letters) => you[letters] ?? letters)
}
