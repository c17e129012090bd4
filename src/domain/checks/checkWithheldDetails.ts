import type { CaseFile } from '../case/caseFile.ts'
import { houseRule, safetyRule } from '../law/citations.ts'
import { type WithheldHit, withheldFinder } from '../shared/findWithheld.ts'
import { knownWords } from '../shared/knownWords.ts'
import { peopleOf } from '../shared/people.ts'
import { withheldDetails } from '../shared/withheld.ts'
import type { KnownWords, Withheld } from '../shared/withheldThing.ts'
import { type Finding, findingKey, type Where } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { type ServedText, type ServedTexts, servedTexts } from './servedTexts.ts'
import { textSearch } from './textSearch.ts'
import { withheldKindWords } from './withheldKindWords.ts'

/**
 * No text that served papers print gives away a withheld detail or the name behind a pseudonym. One finding for each
 * kind of detail in each field; mending the first shows the next. A part of a detail, or nearly one, asks for a reason.
 */
export function checkWithheldDetails(file: CaseFile): Finding[] {
  const withheld = withheldDetails(file)
  if (withheld.length === 0) return []
  const shown = new Map(peopleOf(file).map((person) => [person.id, person.shownName]))
  const found = new Map<string, Finding>()
  for (const hit of searchFor(withheld, knownWords(file))(servedTexts(file))) {
    const person = shown.get(hit.personId) || 'a person of the case'
    const finding = hit.part
      ? partOf(hit, placeOfDetail(file, hit), person)
      : findingOf(hit, hit.where, person)
    const key = findingKey(finding)
    if (found.get(key)?.severity !== 'stops') found.set(key, finding)
  }
  return [...found.values()]
}

type Search = (texts: ServedTexts) => (WithheldHit & ServedText)[]

// While the same is withheld, a text that stayed the same need not be searched again.
let last: { withheld: string; search: Search } | undefined

function searchFor(withheld: readonly Withheld[], known: KnownWords): Search {
  const key = JSON.stringify([withheld, [...known]])
  if (last?.withheld !== key) last = { withheld: key, search: textSearch(withheldFinder(withheld, known)) }
  return last.search
}

function findingOf(hit: WithheldHit, where: Where, person: string): Finding {
  const { code, words, rule, mend, ofPerson = true } = withheldKindWords[hit.kind]
  const what = ofPerson ? `${words} of ${person}` : words
  if (rule && hit.sure) {
    const message = `This text gives away the withheld ${what}, and served papers print it: take “${hit.found}” out${mend}.`
    return stops(code, where, message, safetyRule(rule))
  }
  if (isSaid(hit)) {
    const message = `The word “${hit.found}” stands here and in the ${what}: make sure that it does not give the name away.`
    return explains(code, where, message, houseRule('a pseudonym hides the name'))
  }
  if (!rule) {
    const message = `“${short(hit.found)}” stands here and in the ${what}, which no served paper may say: take it out, or say why it gives nothing away.`
    return explains(code, where, message, houseRule('what only the police hold stays with them'))
  }
  const message = `“${hit.found}” is nearly the withheld ${what}, and served papers print it: make sure that it does not give it away.`
  return explains(`${code}-nearly`, where, message, houseRule('no withheld detail is nearly said'))
}

/** An everyday word that is also a word of a name, as it is. */
const isSaid = ({ kind, value, found }: WithheldHit) =>
  (kind === 'namePart' || kind === 'newNamePart') && value.toLowerCase() === found.toLowerCase()

/** One reason covers every place in which the same part of a detail stands. */
function partOf({ kind, found }: WithheldHit, where: Where, person: string): Finding {
  const { code, words, ofPerson = true } = withheldKindWords[kind]
  const message = `“${found}” is a part of the withheld ${ofPerson ? `${words} of ${person}` : words}, and served papers print it: make sure that it does not lead to the rest.`
  return explains(`${code}-in-part`, where, message, houseRule('no part of a withheld detail gives it away'))
}

function placeOfDetail(file: CaseFile, { kind, personId }: WithheldHit): Where {
  if (kind === 'place') return { step: 'acts' }
  const isOther = file.others?.people?.some(({ id }) => id === personId)
  return { step: isOther ? 'others' : 'protected', item: personId, field: 'details' }
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
