import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { houseRule, spa } from '../law/citations.ts'
import { birthdayBeforeHearing, courtBetween, noMinimumAge } from '../law/court.ts'
import { withCaution } from '../law/statement.ts'
import { ageOn, compareDates, type IsoDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'

/** Who the defendant is, and which court hears a defendant of that age: SPA 2019 s.14(1). */
export function checkDefendantIdentity(file: CaseFile, today: IsoDate): Finding[] {
  const { defendant, court } = file
  const { born, address } = defendant ?? {}
  const hearing = hearings(file).full ?? today
  return [
    ...(born?.known === false ? [birthUnknown()] : []),
    ...(address?.kind === 'notKnown' ? [addressUnknown(Boolean(address.lastKnown?.trim()))] : []),
    ...(born?.known && born.value ? ageFindings(born.value, today, hearing, court) : []),
  ]
}

function ageFindings(born: IsoDate, today: IsoDate, hearing: IsoDate, court: CaseFile['court']): Finding[] {
  if (compareDates(born, today) > 0) return [bornInFuture()]
  const birthday = birthdayBeforeHearing(born, today, hearing)
  return [
    ...courtFindings(courtBetween(born, today, hearing).kind, court),
    ...(birthday
      ? [explains('defendant-turns-18', at('born'), withCaution(birthday), birthday.authority)]
      : []),
    ...(ageOn(born, hearing) < 10 ? [underTen()] : []),
  ]
}

function courtFindings(needed: 'magistrates' | 'youth' | 'ask', court: CaseFile['court']): Finding[] {
  if (needed === 'ask' || !court?.kind || court.kind === needed) return []
  return [needed === 'youth' ? youthCourt() : adultInYouthCourt()]
}

const at = (field: string) => ({ step: 'defendant', field }) as const

const birthUnknown = () =>
  explains(
    'defendant-birth-unknown',
    at('born'),
    'The defendant’s date of birth is not known: say why the defendant is thought to be 18 or over, because a youth court hears the case of anyone younger.',
    spa('s.14(1)'),
  )

const addressUnknown = (lastKnown: boolean) =>
  explains(
    'defendant-address-unknown',
    at('address'),
    lastKnown
      ? 'The defendant’s present address is not known: say how the summons will be served.'
      : 'No address of the defendant is known, present or past: say how the defendant will be found and served.',
    houseRule('the defendant is fully identified'),
  )

const bornInFuture = () =>
  explains(
    'defendant-birth-in-future',
    at('born'),
    'The defendant’s date of birth is still to come: correct it.',
    houseRule('dates are possible'),
  )

const youthCourt = () =>
  stops(
    'defendant-youth-court',
    { step: 'court', field: 'kind' },
    'The defendant is under 18 and will be at the hearing: choose a youth court.',
    spa('s.14(1)'),
  )

const adultInYouthCourt = () =>
  explains(
    'defendant-adult-in-youth-court',
    { step: 'court', field: 'kind' },
    'The defendant will be 18 or over at the hearing, but a youth court is chosen: choose a magistrates’ court, or say why.',
    spa('s.14(1)'),
  )

const underTen = () =>
  explains(
    'defendant-under-ten',
    at('born'),
    `The defendant is under ten: check the date of birth and ask legal services. ${noMinimumAge.text}`,
    noMinimumAge.authority,
  )
