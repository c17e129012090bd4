import type { CaseFile } from '../case/caseFile.ts'
import type { Requirement } from '../case/condition.ts'
import { hearings } from '../case/hearings.ts'
import type { Unfinished } from '../case/unfinished.ts'
import { templateOf } from '../conditions/library.ts'
import { houseRule } from '../law/citations.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'
import { numberedConditions, placeOf } from './numberedItems.ts'

const practice = houseRule('a requirement has a confirmed provider')

/** A requirement that somebody has to provide is confirmed, proved and paid for, and begins after the hearing. */
export function checkRequirementProvider(file: CaseFile, today: IsoDate): Finding[] {
  const { full, interim } = hearings(file)
  const names = new Map(numberedConditions(file).map(({ condition, name }) => [condition.id, name]))
  const made = full ?? today
  const sooner = interim ?? made
  return (file.requirements?.items ?? []).flatMap((item) => {
    const name = names.get(item.id) ?? ''
    return item.provider?.confirmed === 'yes'
      ? confirmedFindings(name, item, item.interim === 'yes' ? sooner : made)
      : unconfirmedFindings(name, item)
  })
}

type Item = Unfinished<Requirement>

function unconfirmedFindings(name: string, item: Item): Finding[] {
  const at = placeOf('requirements', item.id, 'provider.confirmed')
  if (item.provider?.confirmed === 'no') {
    const message = `${name}: no provider has confirmed. Ask one, or say why the requirement is asked for all the same.`
    return [explains('provider-not-confirmed', at, message, practice)]
  }
  if (item.provider?.confirmed === 'notNeeded' && templateOf(item)?.provider === 'needed') {
    const message = `${name}: somebody has to run this and take the defendant. Name who has confirmed, or say why nobody need confirm.`
    return [explains('provider-needed', at, message, practice)]
  }
  return []
}

function confirmedFindings(name: string, { id, provider }: Item, made: IsoDate): Finding[] {
  const at = (field: string) => placeOf('requirements', id, `provider.${field}`)
  return [
    ...startFindings(name, at('start'), provider?.start, made),
    ...(provider?.exhibit ? [] : [noLetter(name, at('exhibit'))]),
    ...(provider?.pays?.trim() ? [] : [noPayer(name, at('pays'))]),
  ]
}

function startFindings(name: string, where: Finding['where'], start: IsoDate | undefined, made: IsoDate) {
  return start && compareDates(start, made) < 0 ? [tooEarly(name, where, start)] : []
}

const tooEarly = (name: string, where: Finding['where'], start: IsoDate) =>
  explains(
    'provider-starts-before-hearing',
    where,
    `${name}: the provider begins on ${longDate(start)}, before the order can be made. Agree a later day, or say why.`,
    practice,
  )

const noLetter = (name: string, where: Finding['where']) =>
  hints(
    'provider-without-letter',
    where,
    `${name}: consider exhibiting the letter in which the provider confirms the place.`,
    practice,
  )

const noPayer = (name: string, where: Finding['where']) =>
  hints('provider-without-payer', where, `${name}: say who pays. The court is likely to ask.`, practice)
