import type { Move, Status } from '#src/domain/review/moves.ts'
import type { Review } from '#src/domain/review/review.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import type { SignOff } from '#src/domain/review/signOffs.ts'
import type { Verdicts } from '#src/domain/review/verdict.ts'
import { aReview, aSignatory, aSignOff, keyOf, verdictsOf } from './signing.ts'

export const author = aSignatory('officer', keyOf('a'))
export const supervisor = aSignatory('supervisor', keyOf('b'))
export const lawyer = aSignatory('lawyer', keyOf('c'))

type Step = Pick<Move, 'to'> & Partial<Move> & { by: Signatory }

/** The moves of a record, each beginning where the one before ended. */
export function movesOf(steps: readonly Step[]): Move[] {
  return steps.map((step, at) => ({
    id: `m-${at + 1}`,
    from: steps[at - 1]?.to ?? 'drafting',
    at: `2026-11-${String(10 + at)}T09:00:00.000Z`,
    ...step,
  }))
}

const submitted: Step = { to: 'submitted', by: author }
const authorised: Step = { to: 'authorised', by: supervisor, signOff: 'authority' }
const withLegal: Step = { to: 'withLegal', by: author }
const settled: Step = { to: 'settled', by: lawyer, signOff: 'settlement' }
const readyForCourt: Step = { to: 'readyForCourt', by: author }

const waysThere: Record<Status, readonly Step[]> = {
  drafting: [],
  withAdvocate: [{ to: 'withAdvocate', by: author }],
  submitted: [submitted],
  returned: [
    submitted,
    { to: 'returned', by: supervisor, reasonCode: 'papersIncomplete', reason: 'No statement.' },
  ],
  authorised: [submitted, authorised],
  withLegal: [submitted, authorised, withLegal],
  settled: [submitted, authorised, withLegal, settled],
  readyForCourt: [submitted, authorised, withLegal, settled, readyForCourt],
  lodged: [submitted, authorised, withLegal, settled, readyForCourt, { to: 'lodged', by: author }],
  notPursued: [{ to: 'notPursued', by: author, reason: 'She asked us not to.' }],
}

export const signOffs = [
  aSignOff('authority', supervisor),
  aSignOff('settlement', lawyer, { purpose: 'settlement' }),
  aSignOff('authorship', author, { purpose: 'authorship' }),
]
export const allHold: Verdicts = verdictsOf({
  authority: { is: 'holds' },
  settlement: { is: 'holds' },
  authorship: { is: 'holds' },
})

/** A record of review that came to a status by moves that are all believed; every signature is there, or those given. */
export const reviewAt = (status: Status, signed: readonly SignOff[] = signOffs): Review =>
  aReview({ moves: movesOf(waysThere[status]), signOffs: [...signed] })
