import { notAuthorisedWords } from '#src/domain/case/applicant.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { dayAndTime, fullStop } from '../format.ts'
import type { Row } from '../paperOpening.ts'

type Authorisation = NonNullable<NonNullable<CaseFile['applicant']>['authorisation']>

/** What the authorising officer decided, at which rank and when; an authority given orally with what was read over. */
export function decisionSection({ applicant }: CaseFile): Block[] {
  const { authorisation } = applicant ?? {}
  return [
    { kind: 'heading', level: 2, text: 'Decision' },
    {
      kind: 'rows',
      rows: authorisation ? rowsOf(authorisation) : [row('Decision', undefined, 'the decision')],
    },
  ]
}

function rowsOf(authorisation: Authorisation): Row[] {
  const { given, name, rank, on, reasons } = authorisation
  if (given === 'notYet') return undecided(authorisation)
  if (given === 'orally') return oral(authorisation)
  return [
    row('Decision', given && 'Authorised in writing', 'the decision'),
    row('By', officer(rank, name), 'the authorising officer'),
    row('When', on && longDate(on), 'when authority was given'),
    row('Reasons', reasons && fullStop(reasons), 'the reasons'),
  ]
}

function oral({ name, rank, on, at, reasons, readOver, confirmedOn }: Authorisation): Row[] {
  return [
    { label: 'Decision', value: 'Authorised orally' },
    row('By', officer(rank, name), 'the authorising officer'),
    row('When', on && dayAndTime(on, at), 'when authority was given'),
    row('What was read over', readOver && fullStop(readOver), 'what was read over'),
    row('Grounds', reasons && fullStop(reasons), 'the grounds'),
    {
      label: 'Confirmed in writing',
      value: confirmedOn ? longDate(confirmedOn) : 'Not yet. An oral authority is confirmed in writing.',
    },
  ]
}

const officer = (rank: string | undefined, name: string | undefined) => [rank, name].filter(Boolean).join(' ')

const outcomes = { returned: 'Sent back for more work', refused: 'Refused' } as const

function undecided({ decision }: Authorisation): Row[] {
  if (decision?.outcome !== 'returned' && decision?.outcome !== 'refused')
    return [{ label: 'Decision', value: 'Not yet given. No application may be made before it is.' }]
  const { outcome, reasonCode, reason, by, rank, on } = decision
  return [
    { label: 'Decision', value: outcomes[outcome] },
    row('Main reason', reasonCode && notAuthorisedWords[reasonCode], 'the main reason'),
    row('In the officer’s words', reason && fullStop(reason), 'the reason in words'),
    row('By', officer(rank, by), 'who decided'),
    row('When', on && longDate(on), 'the day of the decision'),
  ]
}

function row(label: string, value: Text | undefined, what: string): Row {
  const missing: Gap = { what, step: 'applicant' }
  return { label, value: value && value.length > 0 ? value : missing }
}
