import type { ReviewCopy } from '#src/domain/review/review.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { useReview } from '../reviewContext.ts'
import { signatoryText } from '../signatoryText.ts'

const answered = 'What you say and sign goes back in an answer file.'
const lookedAt: Record<ReviewCopy['as'], string> = {
  supervisor: `You look at it as a supervisor. ${answered}`,
  lawyer: `You look at it as a lawyer. ${answered}`,
  officer: 'You handed it on, so you can only read it.',
}

/** Whether this is one’s own application or a copy, whose, since when, and as whom one looks at it. */
export function WhoLooks() {
  const { copy, me } = useReview()
  return (
    <>
      <p className="govuk-body">
        {copy
          ? `This is a copy to read, of the application of ${signatoryText(copy.of)}, as it came on ${momentText(copy.receivedAt)}. ${lookedAt[copy.as]}`
          : 'This is your own application. What others say of it comes to you in answer files.'}
      </p>
      <p className="govuk-body">
        {me ? (
          `You are ${signatoryText(me)}.`
        ) : (
          <>
            You have no contact card in this vault, so you can read here but not comment, decide or sign.{' '}
            <Link href="/people">Make your card</Link>
          </>
        )}
      </p>
    </>
  )
}
