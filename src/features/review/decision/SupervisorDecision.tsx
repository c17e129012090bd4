import { statusOf } from '#src/domain/review/statusOf.ts'
import { statusWords } from '#src/domain/review/statusTable.ts'
import { useReview } from '../reviewContext.ts'
import { useVerdicts } from '../useVerdicts.ts'
import { DecideForm } from './DecideForm.tsx'
import { decisionWords as words } from './decisionWords.ts'
import { SendBack } from './SendBack.tsx'

/** A submitted application is authorised, returned or refused; one that was decided on is sent back. */
export function SupervisorDecision() {
  const { draft, me } = useReview()
  const verdicts = useVerdicts()
  if (!verdicts) return null
  const { status, last } = statusOf(draft.review, verdicts)
  if (status === 'submitted') return <DecideForm />
  if (last && last.by.key === me?.key) return <SendBack />
  return <p className="govuk-body">{words.notNow(statusWords[status])}</p>
}
