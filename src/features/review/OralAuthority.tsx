import { oralAuthorityDue } from '#src/domain/review/oralAuthority.ts'
import type { Verdicts } from '#src/domain/review/verdict.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { useReview } from './reviewContext.ts'

/** An authority that was given by word of mouth: whose signature is due, and by when. */
export function OralAuthority({ verdicts }: { verdicts: Verdicts }) {
  const { file, draft } = useReview()
  const due = oralAuthorityDue(file, draft.review, verdicts)
  if (!due) return null
  return (
    <Warning>
      {due.by || 'The authorising officer'} gave authority by word of mouth on {longDate(due.on)} at {due.at}.
      Their own signature is due within 24 hours: by {due.at} on {longDate(due.dueBy)}.
    </Warning>
  )
}
