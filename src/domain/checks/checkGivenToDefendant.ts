import type { CaseFile } from '../case/caseFile.ts'
import { ordersMade } from '../case/ordersMade.ts'
import { decidedOf } from '../conditions/conditionsMade.ts'
import { houseRule, safetyRule } from '../law/citations.ts'
import { bounded, longestWord, wordsInTurn } from '../shared/pattern.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { type NumberedCondition, numberedConditions } from './numberedItems.ts'

/**
 * A condition depends on no name, place or schedule that the defendant is not given, and where it uses a pseudonym the case says
 * how he will know who is meant. What a court has made is not asked about.
 */
export function checkGivenToDefendant(file: CaseFile): Finding[] {
  const made = ordersMade(file)
  return numberedConditions(file)
    .filter(({ condition }) => !made.some((order) => decidedOf(order, condition.id) !== undefined))
    .flatMap((item) => [...unknownNames(item, file), ...pseudonyms(item, file), ...notGiven(item)])
}

function textsOf({ condition }: NumberedCondition): string[] {
  const { text = '', exceptions = [], locality } = condition
  return [text, ...exceptions.map((exception) => exception.text ?? ''), locality?.where ?? '']
}

const peopleOf = ({ protected: toProtect, others }: CaseFile) => [
  ...(toProtect?.people ?? []),
  ...(others?.people ?? []),
]

const names = (item: NumberedCondition, name: string | undefined) =>
  Boolean(name?.trim()) &&
  bounded(wordsInTurn(name ?? ''), longestWord(name ?? '')).some(({ search }) =>
    textsOf(item).some((text) => text.search(search) >= 0),
  )

/** A professional or an officer of whom the defendant does not know; anybody else of that kind stops wherever the name stands. */
function unknownNames(item: NumberedCondition, file: CaseFile): Finding[] {
  const unknown = (file.others?.people ?? []).find(
    ({ name, role, shownAs, knownToDefendant }) =>
      (role === 'professional' || role === 'officer') &&
      knownToDefendant === 'no' &&
      shownAs?.kind === 'name' &&
      names(item, name),
  )
  if (!unknown) return []
  const message = `${item.name}: the defendant does not know of ${unknown.name}, and the order would tell him. Say it so that he need not be told, for example “anyone whom he knows or believes to be living with her”.`
  return [stops('condition-unknown-name', item.at('text'), message, safetyRule('R16'))]
}

function pseudonyms(item: NumberedCondition, file: CaseFile): Finding[] {
  const hidden = peopleOf(file).find(
    ({ shownAs }) => shownAs?.kind === 'pseudonym' && !shownAs.howKnown?.trim() && names(item, shownAs.label),
  )
  if (hidden?.shownAs?.kind !== 'pseudonym') return []
  const message = `${item.name}: it speaks of ${hidden.shownAs.label}. Say with that person how the defendant will know who is meant, or say here why he cannot mistake it.`
  return [
    explains('condition-pseudonym', item.at('text'), message, houseRule('the defendant knows who is meant')),
  ]
}

const thing =
  '(?:address(?:es)?|places?|locations?|premises|streets?|roads?|areas?|zones?|times?|dates?|days|hours|names?|persons?|people|numbers?|vehicles?|accounts?|list|schedule|map|plan)'
const elsewhere = '(?:police|court|spo manager|officer(?: in the case)?|applicant|victim|protected person)'
const secret = [
  `\\b(?:the|an?|any|all|those|such) (?:\\w+ )?${thing} (?:that (?:is|are|was|were|has been|have been) )?(?:notified|given|supplied|provided|disclosed|known|communicated|lodged|reported|told) (?:to|with|by) (?:the )?${elsewhere}\\b`,
  `\\b(?:the|an?|any|all) (?:\\w+ )?${thing} (?:held|kept|agreed|set|approved) (?:by|with) (?:the )?${elsewhere}\\b`,
  `\\b(?:at|on|during|in|to) (?:the |such |those |any )?${thing} (?:as )?(?:notified|disclosed|to be notified)(?!\\w| (?:to|by) (?:him|her|them|the defendant))`,
  `\\b(?:the|an?) (?:confidential|sealed|withheld|undisclosed|secret|police) (?:${thing}|sheet|annex|appendix)\\b`,
].map((source) => new RegExp(source.replaceAll(' ', '\\s+'), 'i'))

function notGiven(item: NumberedCondition): Finding[] {
  const [found] = textsOf(item).flatMap((text) =>
    secret.flatMap((pattern) => pattern.exec(text)?.[0].trim() ?? []),
  )
  if (found === undefined) return []
  const message = `${item.name}: the defendant is not given what “${found}” means, so he cannot know how to keep to it. Put it into the order, or say it so that he need not be told, for example “where he knows or believes that she lives”.`
  return [
    explains(
      'condition-not-given',
      item.at('text'),
      message,
      houseRule('a condition depends on nothing that the defendant is not given'),
    ),
  ]
}
