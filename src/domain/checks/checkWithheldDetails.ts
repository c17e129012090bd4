import type { CaseFile } from '../case/caseFile.ts'
import { houseRule, safetyRule } from '../law/citations.ts'
import { type WithheldHit, withheldFinder } from '../shared/findWithheld.ts'
import { peopleOf } from '../shared/people.ts'
import { type Withheld, type WithheldKind, withheldDetails } from '../shared/withheld.ts'
import { type Finding, findingKey, type Where } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { type ServedText, type ServedTexts, servedTexts } from './servedTexts.ts'
import { textSearch } from './textSearch.ts'

const kinds: Record<WithheldKind, { code: string; words: string; rule: 'R15' | 'R16' }> = {
  home: { code: 'withheld-home', words: 'home address', rule: 'R15' },
  phone: { code: 'withheld-phone', words: 'phone number', rule: 'R15' },
  email: { code: 'withheld-email', words: 'email address', rule: 'R15' },
  vehicle: { code: 'withheld-vehicle', words: 'vehicle', rule: 'R15' },
  account: { code: 'withheld-account', words: 'account', rule: 'R15' },
  workplace: { code: 'withheld-workplace', words: 'workplace', rule: 'R16' },
  school: { code: 'withheld-school', words: 'school', rule: 'R16' },
  newName: { code: 'withheld-new-name', words: 'new name', rule: 'R16' },
  realName: { code: 'withheld-real-name', words: 'real name', rule: 'R16' },
  namePart: { code: 'withheld-part-of-name', words: 'real name', rule: 'R16' },
}

/**
 * No text that served papers print gives away a withheld detail or the name behind a pseudonym. One finding for each
 * kind of detail in each field; mending the first shows the next.
 */
export function checkWithheldDetails(file: CaseFile): Finding[] {
  const withheld = withheldDetails(file)
  if (withheld.length === 0) return []
  const shown = new Map(peopleOf(file).map((person) => [person.id, person.shownName]))
  const found = new Map<string, Finding>()
  for (const hit of searchFor(withheld)(servedTexts(file))) {
    if (isDate(hit)) continue
    const finding = findingOf(hit, hit.where, shown.get(hit.personId) || 'a person of the case')
    const key = findingKey(finding)
    if (found.get(key)?.severity !== 'stops') found.set(key, finding)
  }
  return [...found.values()]
}

type Search = (texts: ServedTexts) => (WithheldHit & ServedText)[]

// While the same is withheld, a text that stayed the same need not be searched again.
let last: { withheld: string; search: Search } | undefined

function searchFor(withheld: readonly Withheld[]): Search {
  const key = JSON.stringify(withheld)
  if (last?.withheld !== key) last = { withheld: key, search: textSearch(withheldFinder(withheld)) }
  return last.search
}

function findingOf(hit: WithheldHit, where: Where, whose: string): Finding {
  const { code, words, rule } = kinds[hit.kind]
  if (hit.kind === 'namePart' && isEverydayWord(hit.value)) {
    const message = `The word “${hit.found}” stands here and in the real name of ${whose}: make sure that it does not give the name away.`
    return explains(code, where, message, houseRule('a pseudonym hides the name'))
  }
  const message = `This text gives away the withheld ${words} of ${whose}, and served papers print it: take “${hit.found}” out, or release it with a reason.`
  return stops(code, where, message, safetyRule(rule))
}

const everyday =
  /^(?:april|may|june|august|summer|dawn|rose|grace|hope|joy|faith|will|mark|bill|rob|sue|guy|frank|christian|young|long|short|green|brown|black|white|gray|grey|king|park|parks|hill|lane|wood|woods|field|fields|bridge|church|hall|street|house|north|south|east|west|day|price|small|bishop|police|marsh|brook|banks|miller|cook|baker|butcher|porter|carter|mason|taylor|smith|stone)$/i

/** A word that sentences use for other things too, which only a person can tell apart from the name. */
function isEverydayWord(word: string): boolean {
  return everyday.test(word)
}

/** A month in a written date, as "3 May 2026", is not the name of a person. */
function isDate({ kind, found, start, text }: WithheldHit & ServedText): boolean {
  if (kind !== 'namePart' || !/^(?:April|May|June|August)$/.test(found)) return false
  const end = start + found.length
  return /\d\s$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s\d{4}/.test(text.slice(end, end + 5))
}
