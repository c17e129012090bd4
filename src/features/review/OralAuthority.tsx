import { signatureDueBy } from '#src/domain/review/oralAuthority.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { useReview } from './reviewContext.ts'

/** An authority that was given by word of mouth: whose signature is due, by when, and that it is overdue. */
export function OralAuthority() {
  const { file, draft } = useReview()
  const { now } = useServices()
  const dueBy = signatureDueBy(file, draft.review)
  const authority = file.applicant?.authorisation
  if (!dueBy || authority?.given !== 'orally') return null
  const by = [authority.rank, authority.name].filter(Boolean).join(' ') || 'The authorising officer'
  const when = [authority.on && longDate(authority.on), authority.at && `at ${authority.at}`].filter(Boolean)
  return (
    <Warning>
      {by} gave authority by word of mouth on {when.join(' ')}. Their own signature{' '}
      {Date.parse(dueBy) < Date.parse(now()) ? 'was' : 'is'} due within 24 hours: by {momentText(dueBy)}.
    </Warning>
  )
}
