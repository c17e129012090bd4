import { joinWords } from '../shared/joinWords.ts'
import { isNearName } from '../shared/nearName.ts'
import type { Person } from '../shared/people.ts'
import { remembered } from '../shared/remembered.ts'
import { streetForms } from '../shared/streetWords.ts'
import type { Clause } from './clause.ts'
import type { Remark } from './rule.ts'

/** A word of a text, and whether only white space parts it from the word before. */
type Word = { text: string; low: string; start: number; end: number; joined: boolean }

const titles: Readonly<Record<string, 'he' | 'she' | undefined>> = {
  mr: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  mx: undefined,
}
/** After these a word with a capital is the name of somebody. */
const beforeName =
  /^(?:contact|contacting|approach|follow|message|phone|call|text|email|film|photograph|watch|with|of)$/i

/** Names that are typed wrong, and titles that do not fit the person. */
export function misnamed({ named }: Clause, people: readonly Person[]): Remark[] {
  const words = wordsOf(named)
  return words.flatMap((word, at) => {
    if (isTitle(word)) return wrongTitle(word, namesAfter(words, at), people)
    if (!isLikeAny(people, word) || streetForms(words[at + 1]?.text ?? '')) return []
    return misspelt(words, at, people, named)
  })
}

/** A title and a name that is nobody’s, nor like anybody’s. What belongs to somebody may be a stranger’s. */
export function strangers({ named }: Clause, people: readonly Person[]): Remark[] {
  const words = wordsOf(named)
  return words.flatMap((title, at) => {
    const names = isTitle(title) ? namesAfter(words, at) : []
    const last = names.at(-1)
    if (!last || last.text.length < 2 || /^[’']/.test(named.slice(last.end))) return []
    if (names.some((name) => people.some((person) => has(person, name) || nearTo(person, name)))) return []
    const said = named.slice(title.start, last.end)
    const message = `“${said}” is not among the people of this case. Correct the name, or add the person.`
    return [{ span: [title.start, last.end], message }]
  })
}

function misspelt(words: readonly Word[], at: number, people: readonly Person[], text: string): Remark[] {
  const word = words[at]
  const [previous, next] = beside(words, at)
  const like = people.filter((one) => word && one.shownName && isMeant(one, word, previous, next))
  const [person] = like
  if (!word || !person || isMisspelt(person, previous)) return []
  const first = isTitle(previous) || belongs(person, previous) ? previous : word
  const last = belongs(person, next) ? next : word
  const span = [(first ?? word).start, (last ?? word).end] as const
  const others = [previous, next].filter((one) => belongs(person, one))
  const meant = like.filter((one) => others.every((name) => belongs(one, name)))
  const names = [...new Set(meant.map(({ shownName }) => shownName))]
  const known = joinWords(names, 'or')
  return [
    {
      span,
      message: `“${text.slice(...span)}” is not how this case spells the name. It ${names.length > 1 ? 'may be' : 'is'} ${known}.`,
      suggestion: known,
      ...(names.length > 1 ? spelling(word, previous, meant) : { replacement: known }),
    },
  ]
}

/** Where several people may be meant, the one word as all of them spell it, if its title fits one of them. */
function spelling(word: Word, title: Maybe, meant: readonly Person[]): Partial<Remark> {
  const fits = title && titles[title.low]
  const [name, ...others] = new Set(
    meant.flatMap(({ shownName }) =>
      shownName.split(/\s+/).filter((one) => isNearName(word.low, one.toLowerCase())),
    ),
  )
  const isShared = name && meant.every(({ shownName }) => shownName.split(/\s+/).includes(name))
  const isFitting = meant.some(({ pronoun = 'they' }) => !fits || pronoun === 'they' || pronoun === fits)
  return isShared && others.length === 0 && isFitting
    ? { replacement: name, replaces: [word.start, word.end] }
    : {}
}

type Maybe = Word | undefined

/** The words before and after one, where only white space parts them from it. */
function beside(words: readonly Word[], at: number): [previous: Maybe, next: Maybe] {
  return [words[at]?.joined ? words[at - 1] : undefined, words[at + 1]?.joined ? words[at + 1] : undefined]
}

/** A word that is like a name of the person, and stands where a name does. */
function isMeant(person: Person, word: Word, previous: Maybe, next: Maybe): boolean {
  const isName = /^\p{Lu}/u.test(word.text) && beforeName.test(previous?.text ?? '')
  return (
    nearTo(person, word) &&
    (isName || isTitle(previous) || belongs(person, previous) || belongs(person, next))
  )
}

/** Everybody who has all the names after the title is somebody whom the title does not fit. */
function wrongTitle(title: Word, names: readonly Word[], people: readonly Person[]): Remark[] {
  const meant = people.filter((person) => names.every((name) => has(person, name)))
  const fits = titles[title.low]
  const [person] = meant
  const last = names.at(-1)
  const isWrong = meant.every(({ pronoun = 'they' }) => pronoun !== 'they' && pronoun !== fits)
  if (!fits || !last || !isWrong || !person?.shownName) return []
  const isOne = meant.every(({ shownName }) => shownName === person.shownName)
  return [
    {
      span: [title.start, last.end],
      message: `“${title.text}” does not fit ${person.shownName}, of whom this case says “${person.pronoun}”.`,
      suggestion: joinWords([...new Set(meant.flatMap(({ shownName }) => shownName || []))], 'or'),
      ...(isOne ? { replacement: person.shownName } : {}),
    },
  ]
}

function namesAfter(words: readonly Word[], at: number): Word[] {
  const rest = words.slice(at + 1, at + 4)
  const end = rest.findIndex(({ text, joined }) => !joined || !/^\p{Lu}/u.test(text))
  return end < 0 ? rest : rest.slice(0, end)
}

function wordsOf(text: string): Word[] {
  const found = [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}’'-]*[\p{L}\p{N}])?/gu)]
  let last = 0
  return found.map(({ 0: whole, index }) => {
    const own = whole.replace(/[’']s$/i, '')
    const joined = /^\.?\s+$/.test(text.slice(last, index))
    last = index + whole.length
    return { text: own, low: own.toLowerCase(), start: index, end: index + own.length, joined }
  })
}

const isTitle = (word: Word | undefined) => word !== undefined && Object.hasOwn(titles, word.low)
const namesOf = remembered(({ realName, shownName }: Person) =>
  `${realName} ${shownName}`
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1),
)
/** Whether a word is nearly a name of somebody, and no name. Most words are neither, and are told so at once. */
function isLikeAny(people: readonly Person[], { low }: Word): boolean {
  const { names, forms, letters } = namesAmong(people)
  return letters.has(low.charAt(0)) && !forms.has(low) && names.some((name) => isNearName(low, name))
}

const namesAmong = remembered((people: readonly Person[]) => {
  const names = [...new Set(people.flatMap(namesOf))]
  const forms = new Set(names.flatMap((name) => [name, `${name}s`]))
  return { names, forms, letters: new Set(names.map((name) => name.charAt(0))) }
})

/** “Quills”, where the apostrophe was left out, is the name as well. */
const has = (person: Person, { low }: Word) =>
  namesOf(person).some((name) => low === name || low === `${name}s`)
const nearTo = (person: Person, { low }: Word) => namesOf(person).some((name) => isNearName(low, name))
const belongs = (person: Person, word: Word | undefined) =>
  word !== undefined && (has(person, word) || nearTo(person, word))
/** Then it is said of that word. */
const isMisspelt = (person: Person, word: Word | undefined) =>
  word !== undefined && !has(person, word) && nearTo(person, word)
