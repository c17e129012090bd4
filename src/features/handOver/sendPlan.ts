import type { Draft } from '#src/domain/case/draft.ts'
import { type MayMove, mayMove } from '#src/domain/review/mayMove.ts'
import type { Move, Status } from '#src/domain/review/moves.ts'
import type { Standing } from '#src/domain/review/needs.ts'
import type { Review } from '#src/domain/review/review.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { statusOf } from '#src/domain/review/statusOf.ts'
import type { Verdicts } from '#src/domain/review/verdict.ts'
import { withPuts } from '#src/domain/review/withPuts.ts'

/** What an application is sent for on this page. */
export type SendPurpose = 'review' | 'advice' | 'answer' | 'case'

/** The moves that the sending makes, in their order; or why it may not be sent, in the words of the status table. */
export type SendPlan = { ok: true; moves: readonly Move[] } | { ok: false; because: readonly string[] }

export type SendFrom = {
  review: Review | undefined
  verdicts: Verdicts
  standing: Standing
  by: Signatory
  now: string
  newId: (prefix: string) => string
}

const routes: Record<'review' | 'advice', Partial<Record<Status, readonly Status[]>>> = {
  review: {
    withAdvocate: ['drafting', 'submitted'],
    returned: ['drafting', 'submitted'],
    notPursued: ['drafting', 'submitted'],
    authorised: ['drafting', 'submitted'],
    withLegal: ['drafting', 'submitted'],
    readyForCourt: ['drafting', 'submitted'],
    submitted: [],
  },
  advice: { withLegal: [] },
}

/** Which moves lead from where the application stands to where it is sent; none where it is there already and is sent again. */
export function sendPlan(purpose: SendPurpose, from: SendFrom): SendPlan {
  if (purpose === 'answer' || purpose === 'case') return { ok: true, moves: [] }
  const { status } = statusOf(from.review, from.verdicts)
  const goal: Status = purpose === 'review' ? 'submitted' : 'withLegal'
  const moves: Move[] = []
  for (const to of routes[purpose][status] ?? [goal]) {
    const before: SendFrom = { ...from, review: withMoves(from.review, moves) }
    const may = allowed(to, before)
    if (!may.allowed) return { ok: false, because: may.because.map(({ words }) => words) }
    moves.push(moveTo(to, may.way.from, before))
  }
  return { ok: true, moves }
}

function allowed(to: Status, { review, verdicts, standing, by }: SendFrom): MayMove {
  return mayMove({ review, verdicts, standing, move: { by }, to })
}

const moveTo = (to: Status, status: Status, { by, now, newId }: SendFrom): Move => ({
  id: newId('move'),
  from: status,
  to,
  at: now,
  by,
})

/** The record as it is after these moves, which tell who wrote the application where it did not say so yet. */
function withMoves(review: Review | undefined, moves: readonly Move[]): Review | undefined {
  const [first] = moves
  if (!first) return review
  const puts = moves.map((item) => ({ in: 'moves', item }) as const)
  return { author: first.by.key, ...withPuts(review, puts) }
}

/** For what somebody who has this application may send it: its author, or the reader of a copy. */
export function purposesFor({ review }: Pick<Draft, 'review'>): readonly SendPurpose[] {
  if (!review?.copy) return ['review', 'advice', 'case']
  return review.copy.as === 'officer' ? [] : ['answer']
}
