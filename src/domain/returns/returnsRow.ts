import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { mainDecided, ordersMade } from '../case/ordersMade.ts'
import { applicationCode, resultCodes } from '../law/applicationCodes.ts'
import { addressLines } from '../shared/addressLines.ts'
import { addDays, ageOn, isRealDate } from '../shared/dates.ts'
import { outcomeOf } from './outcomeOf.ts'
import { type ReturnsField, relationshipTypes } from './returnsFields.ts'
import { type VictimDraft, victimOf } from './victimOf.ts'

/** A known value as words, an ISO date or a number; an empty text where it is not known. */
export type ReturnsRow = Record<ReturnsField, string | number>

/** One application as the force counts it, from what the case holds: the fields of `returnsFields` and no others. */
export function returnsRow(file: CaseFile): ReturnsRow {
  return { ...ofForce(file), ...ofDefendant(file), ...ofVictim(file), ...ofDecisions(file) }
}

const said = (text: string | undefined): string => text?.trim() ?? ''

const answers = {
  yes: 'Yes',
  no: 'No',
  notKnown: 'Not known',
  female: 'Female',
  male: 'Male',
  other: 'Other',
  supports: 'Supports',
  mixed: 'Mixed',
  opposes: 'Opposes',
} as const
const answered = (answer: keyof typeof answers | undefined): string => (answer ? answers[answer] : '')

type Part<F extends ReturnsField> = Pick<ReturnsRow, F>

function ofForce({
  applicant,
  returns,
  startedOn,
}: CaseFile): Part<'forceReference' | 'matterNumber' | 'caseManager' | 'dateOpened' | 'division'> {
  return {
    forceReference: said(applicant?.reference),
    matterNumber: said(returns?.matterNumber),
    caseManager: said(returns?.caseManager),
    dateOpened: startedOn,
    division: said(returns?.division),
  }
}

/** Ages are those on the day on which the case was opened. */
function ofDefendant(
  file: CaseFile,
): Part<'perpetratorPostcode' | 'perpetratorAge' | 'perpetratorGender' | 'perpetratorType'> {
  const { address, born } = file.defendant ?? {}
  const written = address?.kind === 'home' ? said(address.postcode) || postcodeIn(address.lines) : ''
  const day = born?.known ? born.value : undefined
  const relationship = victimOf(file)?.relationship
  return {
    perpetratorPostcode: written,
    perpetratorAge: day && isRealDate(day) ? ageOn(day, file.startedOn) : '',
    perpetratorGender: answered(file.returns?.defendantGender),
    perpetratorType: relationship ? relationshipTypes[relationship] : '',
  }
}

function ofVictim(file: CaseFile): Part<'victimPostcode' | 'victimAge' | 'victimGender' | 'victimSupports'> {
  const victim = victimOf(file)
  return {
    victimPostcode: postcodeIn(victim?.details?.find(({ kind }) => kind === 'home')?.value),
    victimAge: file.returns?.victimAge ?? '',
    victimGender: answered(file.returns?.victimGender),
    victimSupports: supportOf(file, victim),
  }
}

const postcodeIn = (address: string | undefined): string => addressLines(address ?? '').postcode ?? ''

function supportOf({ views }: CaseFile, victim: VictimDraft | undefined): string {
  const view = views?.people?.find(({ id }) => victim && id === victim.id)?.obtained
  if (view?.answer === 'no') return 'Not asked'
  return view?.answer === 'yes' ? answered(view.view) : ''
}

function ofDecisions(
  file: CaseFile,
): Part<
  | 'contested'
  | 'nextHearing'
  | 'interimGranted'
  | 'interimDate'
  | 'fullGranted'
  | 'fullDate'
  | 'expiryDate'
  | 'lengthYears'
  | 'reason'
  | 'applicationCode'
  | 'interimResultCode'
  | 'fullResultCode'
> {
  const { returns } = file
  const [interim, full] = [outcomeOf(file, 'interim'), outcomeOf(file, 'full')]
  const waiting = returns?.contested === 'yes' && !mainDecided(file)
  return {
    contested: answered(returns?.contested),
    nextHearing: (waiting && hearings(file).full) || '',
    interimGranted: granted(file, 'interim'),
    interimDate: madeOn(file, 'interim'),
    fullGranted: granted(file, 'full'),
    fullDate: madeOn(file, 'full'),
    ...lengthOf(file),
    reason: full.reason ?? interim.reason ?? '',
    applicationCode: codeOf(file),
    interimResultCode: resultOf(file, 'interim'),
    fullResultCode: resultOf(file, 'full'),
  }
}

type Order = 'interim' | 'full'

const madeOrder = (file: CaseFile, order: Order) =>
  ordersMade(file).find(({ kind }) => kind === order)?.record

function granted(file: CaseFile, order: Order): string {
  const { kind } = outcomeOf(file, order)
  if (kind === 'notAsked') return 'Not asked for'
  if (kind === 'notYet') return ''
  return kind === 'refused' || kind === 'withdrawn' ? 'No' : 'Yes'
}

const madeOn = (file: CaseFile, order: Order): string => madeOrder(file, order)?.madeOn ?? ''

function codeOf({ route }: CaseFile): string {
  return route?.kind === 'change' && route.deed && route.order
    ? applicationCode(route.deed, route.order)
    : applicationCode('make', 'full')
}

/** The codes of the results are those of orders made; a change of an order has none of its own. */
function resultOf(file: CaseFile, order: Order): string {
  if (file.route?.kind === 'change' || !madeOrder(file, order)) return ''
  return resultCodes.find((one) => one.order === order)?.code ?? ''
}

/** Whole years are told as such, others with one decimal. An order until a further order has no expiry date. */
function lengthOf(file: CaseFile): Part<'expiryDate' | 'lengthYears'> {
  const { runs, madeOn: made, lastDay } = madeOrder(file, 'full') ?? {}
  if (runs === 'untilFurtherOrder') return { expiryDate: 'Until further order', lengthYears: '' }
  if (!lastDay || !isRealDate(lastDay)) return { expiryDate: '', lengthYears: '' }
  return { expiryDate: lastDay, lengthYears: made && isRealDate(made) ? yearsOf(made, lastDay) : '' }
}

/** The day after the last one, less the first: from 10 June 2026 to 9 June 2029 are three years. */
function yearsOf(made: string, lastDay: string): number {
  const end = addDays(lastDay, 1)
  const months =
    12 * (Number(end.slice(0, 4)) - Number(made.slice(0, 4))) +
    Number(end.slice(5, 7)) -
    Number(made.slice(5, 7))
  return Math.round((months / 12) * 10) / 10
}
