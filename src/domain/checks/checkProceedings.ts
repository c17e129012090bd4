import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'

const practice = houseRule('the prosecutor knows of the application')
const at = (field: string) => ({ step: 'proceedings', field: `criminal.${field}` }) as const

/** The criminal case beside the application: the prosecutor told, and its next day known. */
export function checkProceedings({ proceedings }: CaseFile, today: IsoDate): Finding[] {
  const { stage, prosecutorToldOn: told, next } = proceedings?.criminal ?? {}
  if (stage !== 'investigation' && stage !== 'charged') return []
  return [
    ...(told?.known === false ? [notTold()] : []),
    ...(next?.known === false ? [nextNotKnown()] : []),
    ...(next?.known && next.value && compareDates(next.value, today) < 0 ? [nextPast(next.value)] : []),
  ]
}

const notTold = () =>
  explains(
    'prosecutor-not-told',
    at('prosecutorToldOn'),
    'The prosecutor has not been told of this application: tell the prosecutor, or say why not.',
    practice,
  )

const nextNotKnown = () =>
  explains(
    'criminal-next-day-not-known',
    at('next'),
    'The next date in the criminal case is not known: find it out, or say why not.',
    practice,
  )

const nextPast = (on: IsoDate) =>
  hints(
    'criminal-next-day-past',
    at('next'),
    `The next date in the criminal case, ${longDate(on)}, has passed: bring it up to date.`,
    practice,
  )
