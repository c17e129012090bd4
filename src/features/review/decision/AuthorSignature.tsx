import { openRedlines } from '#src/domain/review/applyRedlines.ts'
import { isSignedNow } from '#src/domain/review/signed.ts'
import { useReview } from '../reviewContext.ts'
import { useSigning } from '../useSigning.ts'
import { useVerdicts } from '../useVerdicts.ts'
import { decisionWords as words } from './decisionWords.ts'
import { SignPart } from './SignPart.tsx'

/** The officer signs the wording as it stands once no proposal waits; a signature that holds is said. */
export function AuthorSignature() {
  const { draft, put } = useReview()
  const verdicts = useVerdicts()
  const sign = useSigning()
  if (!verdicts || !sign) return null
  const waiting = openRedlines(draft.review?.redlines).length
  const signed = isSignedNow(draft.review, verdicts, 'authorship')
  const signNow = async () => {
    const signOff = await sign({ purpose: 'authorship', declaration: words.authorDeclaration })
    return put([{ in: 'signOffs', item: signOff }])
  }
  return (
    <SignPart
      title={words.authorTitle}
      lead={words.authorLead}
      declaration={words.authorDeclaration}
      button={words.author}
      signed={signed}
      {...(waiting > 0 && { wait: words.authorWait(waiting) })}
      onSign={signNow}
    />
  )
}
