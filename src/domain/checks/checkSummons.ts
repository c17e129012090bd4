import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { mca } from '../law/citations.ts'
import { hearingPoints } from '../law/proceedings.ts'
import { withCaution } from '../law/statement.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'

const at = (field: string) => ({ step: 'court', field: `summons.${field}` }) as const
const reasonable = mca('s.55(3)')

/** The summons: handed over, a reasonable time before the hearing, in a way that the defendant understands: MCA 1980 s.55(3). */
export function checkSummons(file: CaseFile): Finding[] {
  const { court, circumstances } = file
  const { method, before, adjustments } = court?.summons ?? {}
  const hearing = hearings(file).first
  return [
    ...(method === 'post' || method === 'leftAtAddress' ? [notHandedOver()] : []),
    ...(method && !before ? [noDay()] : []),
    ...(before && hearing && compareDates(before, hearing) >= 0 ? [tooLate(before, hearing)] : []),
    ...(method && needsHelp(circumstances) && !adjustments?.trim() ? [noAdjustments()] : []),
  ]
}

function needsHelp(circumstances: CaseFile['circumstances']): boolean {
  return circumstances?.interpreter?.answer === 'yes' || circumstances?.vulnerability?.answer === 'yes'
}

const notHandedOver = () =>
  explains(
    'summons-not-handed-over',
    at('method'),
    `${withCaution(hearingPoints.personalService)} Say why it is served in another way.`,
    hearingPoints.personalService.authority,
  )

const noDay = () =>
  explains(
    'summons-without-day',
    at('before'),
    'Say by which day the summons will be served: the court goes on without the defendant only after service a reasonable time before.',
    reasonable,
  )

const tooLate = (before: IsoDate, hearing: IsoDate) =>
  explains(
    'summons-too-late',
    at('before'),
    `The summons would be served by ${longDate(before)}, not before the hearing on ${longDate(hearing)}: choose an earlier day.`,
    reasonable,
  )

const noAdjustments = () =>
  explains(
    'summons-without-adjustments',
    at('adjustments'),
    'The defendant needs an interpreter or other help: say what is done when the summons is served.',
    reasonable,
  )
