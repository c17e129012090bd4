import type { CaseFile } from '../case/caseFile.ts'
import { authorisingRank } from '../law/applicants.ts'
import { houseRule, spa } from '../law/citations.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import { joinWords } from '../shared/joinWords.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'

/** Who authorised the application, at which rank, and whether each test appears to be met: SPA 2019 s.1(1). */
export function checkAuthority({ applicant, profile }: CaseFile, today: IsoDate): Finding[] {
  const authorisation = applicant?.authorisation
  if (authorisation?.given === 'notYet') return [notYet()]
  if (authorisation?.given !== 'yes' && authorisation?.given !== 'orally') return []
  const { appears = [], on, rank } = authorisation
  const missing = limbs.filter(([limb]) => !appears.includes(limb)).map(([, words]) => words)
  return [
    ...(appears.length > 0 && missing.length > 0 ? [limbMissing(missing)] : []),
    ...(on && compareDates(on, today) > 0 ? [inFuture(on)] : []),
    ...(authorisation.given === 'orally' ? oralFindings(authorisation, today) : []),
    ...rankFindings(rank, profile?.minAuthorisingRank ?? authorisingRank.rank, profile?.ranks ?? []),
  ]
}

type Authorisation = NonNullable<NonNullable<CaseFile['applicant']>['authorisation']>

/** An authority given by word of mouth holds; that it is confirmed in writing is practice. */
function oralFindings({ on, confirmedOn }: Authorisation, today: IsoDate): Finding[] {
  if (!confirmedOn) return [notConfirmed()]
  const early = on !== undefined && compareDates(confirmedOn, on) < 0
  return early || compareDates(confirmedOn, today) > 0 ? [confirmedOddly(confirmedOn, early)] : []
}

const limbs = [
  ['acts', 'acts'],
  ['risk', 'risk'],
  ['necessity', 'necessity'],
] as const

function rankFindings(rank: string | undefined, least: string, ranks: readonly string[]): Finding[] {
  if (!rank?.trim()) return []
  const place = (name: string) =>
    ranks.findIndex((known) => known.toLowerCase() === name.trim().toLowerCase())
  const [own, needed] = [place(rank), place(least)]
  if (own >= 0 && needed >= 0) return own < needed ? [rankBelow(rank, least)] : []
  return rank.trim().toLowerCase() === least.toLowerCase() ? [] : [rankUnknown(rank, least)]
}

const at = (field: string) => ({ step: 'applicant', field: `authorisation.${field}` }) as const

const notYet = () =>
  stops(
    'authority-not-given',
    at('given'),
    'It is not yet recorded that the three tests appear to be met: a chief officer may apply only if they do. Ask the authorising officer.',
    spa('s.1(1)'),
  )

const limbMissing = (missing: readonly string[]) =>
  stops(
    'authority-test-not-met',
    at('appears'),
    `The authorising officer has not said that the test of ${joinWords(missing)} appears to be met: all three must appear before a chief officer may apply.`,
    spa('s.1(1)'),
  )

const inFuture = (on: IsoDate) =>
  explains(
    'authority-in-future',
    at('on'),
    `Authority is dated ${longDate(on)}, which is still to come: correct the day.`,
    houseRule('authority is given before the application'),
  )

const inWriting = houseRule('an oral authority is confirmed in writing')

const notConfirmed = () =>
  explains(
    'authority-oral-not-confirmed',
    at('confirmedOn'),
    'Authority was given orally, and no day is recorded on which it was confirmed in writing: record the day, or say who will confirm it and by when.',
    inWriting,
  )

const confirmedOddly = (on: IsoDate, early: boolean) =>
  explains(
    'authority-confirmed-day',
    at('confirmedOn'),
    `The day on which the oral authority was confirmed, ${longDate(on)}, ${early ? 'is before the day on which it was given' : 'is still to come'}: correct the day.`,
    inWriting,
  )

const rankBelow = (rank: string, least: string) =>
  explains(
    'authority-rank-low',
    at('rank'),
    `The authorising officer is of the rank ${rank}, below ${least}: say why.`,
    authorisingRank.authority,
  )

const rankUnknown = (rank: string, least: string) =>
  explains(
    'authority-rank-not-listed',
    at('rank'),
    `The rank ${rank} could not be compared with ${least}, the lowest that your force asks for: say why it is high enough.`,
    authorisingRank.authority,
  )
