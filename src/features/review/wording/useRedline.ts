import { isSliceId } from '#src/domain/case/slices.ts'
import type { Redline } from '#src/domain/review/redlines.ts'
import { withTextAt } from '#src/domain/review/textsAt.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useReview } from '../reviewContext.ts'
import { useTakeIn } from '../useTakeIn.ts'

type RedlineWork = {
  /** Puts the words where the old ones stand, and says so in the record, in one change. */
  take: () => Promise<boolean>
  decline: (why: string) => Promise<boolean>
}

/** What the officer does with one proposed wording. */
export function useRedline(redline: Redline): RedlineWork {
  const { draft, me, put } = useReview()
  const { now } = useServices()
  const takeIn = useTakeIn()
  const { step } = redline.where
  return {
    take: async () => {
      if (!me || !isSliceId(step)) return false
      const item = { ...redline, decision: { accepted: true, by: me, at: now() } }
      const answers = withTextAt(draft.case[step], redline.path, redline.after)
      return takeIn(step, answers, [{ in: 'redlines', item }])
    },
    decline: async (why) => {
      if (!me) return false
      return put([
        { in: 'redlines', item: { ...redline, decision: { accepted: false, why, by: me, at: now() } } },
      ])
    },
  }
}
