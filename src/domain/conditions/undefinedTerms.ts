import { unquoted } from '../wordingRules/operative.ts'
import { terms } from './definitions.ts'

/** Words that drafters put before a term, and those that end one; neither alone is a name of anybody or of any place. */
const before =
  'Supervising|Nominated|Designated|Responsible|Appointed|Relevant|Specified|Protected|Prohibited|Restricted|Excluded|Approved|Permitted|Authorised|Notified|Notifiable|Registered|Agreed|Monitoring|Monitored|Electronic|Digital|Smart|Mobile|Internet|Enabled|Online|Qualifying|Listed|Known|Reporting|Case|Risk|Order|Offender'
const head =
  'Officer|Manager|Person|People|Party|Parties|Individual|Period|Time|Hour|Day|Item|Material|Image|Content|Information|Premises|Property|Properties|Address|Addresses|Location|Place|Venue|Vehicle|Device|Account|Equipment|Software|Service|Platform|Contact|Activity|Activities|Conduct'
const alone =
  'Premises|Property|Properties|Address|Location|Venue|Vehicle|Item|Period|Child|Children|Applicant|Respondent|Material|Equipment'

/** What follows says which is meant: "of Westmarch Police", "listed in Schedule A", or the rest of a name. */
const open =
  '(?![\\p{L}\\p{N}-]|,? (?:of|at|in|on|for|from|called|named|listed|shown|described|set out)\\b| \\p{Lu}| \\d)'
const pattern = new RegExp(
  `(?<![\\p{L}-])(?:(?:${before})[ -])+(?:${head})s?${open}|(?<=\\b(?:[Tt]he|[Ee]ach|[Aa]ny|[Ss]uch|[Ss]aid) )(?:${alone})s?${open}`,
  'gu',
)
const inName = /(?:^|[^.:;!?] )(?!(?:The|Each|Any|A|An|Such)\b)\p{Lu}[\p{L}’-]* $/u

/**
 * The words of a text that stand with a capital as if defined, while neither the definitions nor any text of the order
 * says what they mean: “the Supervising Officer”. Areas and zones are left to rule R05, small letters to R31. `order` is
 * every text of the order, `names` the people as the papers show them.
 */
export function undefinedTerms(text: string, order: readonly string[], names: readonly string[]): string[] {
  const words = unquoted(text).replace(/\s+/g, ' ')
  if (isShouted(words)) return []
  const found = [...words.matchAll(pattern)]
    .filter(({ index }) => !inName.test(words.slice(0, index)))
    .map(([term]) => term)
  return [...new Set(found)].filter(
    (term) =>
      !names.some((name) => name.includes(term)) &&
      !isDefined(term) &&
      !order.some((one) => isExplained(term, one)),
  )
}

const isDefined = (term: string) => terms.some((known) => term === known || term === `${known}s`)

/** “(the “Supervising Officer”)”, “Supervising Officer means …”: the order says itself what is meant. */
function isExplained(term: string, text: string): boolean {
  return new RegExp(`[“‘"'(](?:[Tt]he )?${term}[”’"')]|\\b${term}[”’"']? (?:means|is defined)\\b`).test(text)
}

/** With a capital to most words a capital says nothing. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6
}
