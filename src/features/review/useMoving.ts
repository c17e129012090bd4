import { mayMove, type Refusal } from '#src/domain/review/mayMove.ts'
import type { Move, Status } from '#src/domain/review/moves.ts'
import type { ReviewPut } from '#src/domain/review/review.ts'
import { standingOf } from '#src/domain/review/standingOf.ts'
import { statusOf } from '#src/domain/review/statusOf.ts'
import { withPuts } from '#src/domain/review/withPuts.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useReview } from './reviewContext.ts'
import { useCheckSignatures } from './useVerdicts.ts'

type Asked = Pick<Move, 'reasonCode' | 'reason' | 'signOff'> & { to: Status }

/** What came of asking for a move: it was kept, or why not, in sentences. */
export type Moved = { moved: true } | { moved: false; because: readonly string[] }

type Moving = {
  /**
   * Moves the application on, with what else goes into the record in the same change, such as the signature that the move rests
   * on. Nothing is kept where the table of moves refuses it.
   */
  move: (asked: Asked, puts?: readonly ReviewPut[]) => Promise<Moved>
  /** Why the table of moves would refuse it. */
  refusalsOf: (asked: Asked) => Promise<readonly Refusal[]>
}

const tooLate = 'This was changed in another tab meanwhile. Look at it again.'
const noCard: Refusal = { need: 'who', words: 'Make your contact card first.' }

/** The moves of the open application, by the one table that says who makes which and what must hold. */
export function useMoving(): Moving {
  const { draft, findings, me, put } = useReview()
  const { newId, now } = useServices()
  const check = useCheckSignatures()
  const standing = standingOf(draft, findings)

  const judged = async ({ to, ...asked }: Asked, puts: readonly ReviewPut[]) => {
    const review = withPuts(draft.review, puts)
    const verdicts = await check({ case: draft.case, review })
    if (!me) return { because: [noCard] }
    const answer = mayMove({ review, verdicts, to, move: { by: me, ...asked }, standing })
    if (!answer.allowed) return { because: answer.because }
    const { status: from } = statusOf(review, verdicts)
    const item: Move = { id: newId('move'), from, to, at: now(), by: me, ...asked }
    return { item }
  }
  return {
    refusalsOf: async (asked) => (await judged(asked, [])).because ?? [],
    move: async (asked, puts = []) => {
      const { item, because } = await judged(asked, puts)
      if (!item) return { moved: false, because: because.map(({ words }) => words) }
      const kept = await put([...puts, { in: 'moves', item }])
      return kept ? { moved: true } : { moved: false, because: [tooLate] }
    },
  }
}
