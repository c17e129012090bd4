import type { CaseFile } from '../case/caseFile.ts'
import { houseRule, safetyRule } from '../law/citations.ts'
import { findWithheld, type WithheldHit } from '../shared/findWithheld.ts'
import { peopleOf } from '../shared/people.ts'
import { type WithheldKind, withheldDetails } from '../shared/withheld.ts'
import { type Finding, findingKey, type Where } from './finding.ts'
import { joinTexts } from './joinedTexts.ts'
import { explains, stops } from './makeFinding.ts'
import { servedTexts } from './servedTexts.ts'

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
  const texts = joinTexts(servedTexts(file))
  const shown = new Map(peopleOf(file).map((person) => [person.id, person.shownName]))
  const found = new Map<string, Finding>()
  for (const hit of findWithheld(texts.whole, withheld)) {
    const where = texts.at(hit.start)?.where
    if (!where || isDate(texts.whole, hit)) continue
    const finding = findingOf(hit, where, shown.get(hit.personId) || 'a person of the case')
    const key = findingKey(finding)
    if (found.get(key)?.severity !== 'stops') found.set(key, finding)
  }
  return [...found.values()]
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
function isDate(whole: string, { kind, found, start, end }: WithheldHit): boolean {
  if (kind !== 'namePart' || !/^(?:April|May|June|August)$/.test(found)) return false
  return (
    /\d\s$/.test(whole.slice(Math.max(0, start - 2), start)) || /^\s\d{4}/.test(whole.slice(end, end + 5))
  )
}
