import type { Person } from '../shared/people.ts'
import { remembered } from '../shared/remembered.ts'
import type { Clause } from './clause.ts'
import type { Remark } from './rule.ts'

type Known = 'he' | 'she'

const meant: Readonly<Record<string, Known>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
}
const any = /\b(?:he|him|his|himself|she|her|hers|herself)\b/gi
/** Others of whom a text may speak. */
const somebodyElse =
  /\b(?:mother|father|mum|dad|parents?|child(?:ren)?|son|daughter|wife|husband|partner|sister|brother|officer|manager|any(?:one|body)|some(?:one|body)|person|people|solicitor|friend|neighbour|colleague|boss|employer|doctor|nurse|teacher|judge|usher|driver|wom[ae]n|girl(?:friend)?|boyfriend|aunt|uncle|grand\w+|whoever)\b/i

/** Where a pronoun can only mean the defendant: who must do it, or what the defendant knows. NAME is a protected person. */
const ofDefendant = [
  /(?<!\bthat )\b(he|she) (?:must|knows|believes|has reason)\b/gi,
  /\b(he|she) (?:sees|meets|passes|comes across) NAME\b/gi,
  /\bNAME (?:contacts|messages|calls|phones|texts|emails|writes to|approaches|speaks to|sees|meets) (him|her)\b/gi,
]

/** Pronouns that fit nobody of the case, or not the defendant, of whom alone they can speak. A “they” is never wrong. */
export function wrongPronouns(clause: Clause, people: readonly Person[]): Remark[] {
  const defendant = people.find(({ role }) => role === 'defendant')?.pronoun
  const told = people.filter(({ role }) => role !== 'other').map(({ pronoun }) => pronoun)
  if (!defendant || told.includes(undefined)) return []
  const wrong = new Map([
    ...ofNobody(clause, people).filter(([, found]) => !told.includes(meant[found.toLowerCase()])),
    ...meaningDefendant(clause, people).filter(([, found]) => meant[found.toLowerCase()] !== defendant),
  ])
  return [...wrong].map(([start, found]) => ({
    span: [start, start + found.length],
    message: `“${found}” fits nobody here: in this case the defendant is “${defendant}”.`,
    suggestion: 'Say the name, or “the defendant”',
  }))
}

type Place = readonly [start: number, found: string]

/** Every pronoun of a text that speaks of nobody but the defendant and the protected people. */
function ofNobody({ named, words }: Clause, people: readonly Person[]): Place[] {
  const others = people.some((person) => person.role === 'other' && isNamed(person, named))
  if (others || somebodyElse.test(words)) return []
  return [...named.matchAll(any)].map((match) => [match.index, match[0]])
}

function meaningDefendant({ named }: Clause, people: readonly Person[]): Place[] {
  const found = patternsFor(people).flatMap((pattern) => [...named.matchAll(pattern)])
  return found.map(({ 0: whole, 1: own = '', index }) => [index + whole.lastIndexOf(own), own])
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const namesOf = ({ realName, shownName }: Person) =>
  `${shownName} ${realName}`.split(/\s+/).filter((word) => word.length > 2)

function isNamed(person: Person, text: string): boolean {
  return namesOf(person).some((name) => text.toLowerCase().includes(name.toLowerCase()))
}

/** The patterns with the names of the protected people in the place of NAME. */
const patternsFor = remembered((people: readonly Person[]) => {
  const names = people.filter(({ role }) => role === 'protected').flatMap(namesOf)
  const one = `(?:${names.map(escaped).join('|') || '(?!)'})`
  const whole = `(?:(?:Mr|Mrs|Ms|Miss|Mx) )?${one}(?: ${one})*`
  return ofDefendant.map(({ source, flags }) => new RegExp(source.replaceAll('NAME', whole), flags))
})
