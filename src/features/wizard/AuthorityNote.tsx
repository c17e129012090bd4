import type { Authority } from '#src/domain/law/authority.ts'
import { citation, isGoodPractice } from '#src/domain/law/citations.ts'

const confidences = {
  verified: '',
  secondary: ' (read in a secondary source only)',
  unread: ' (not verified)',
  uncertain: ' (unclear in law: not verified)',
} as const

/** Where a rule comes from and, unless it was read in the primary text, that it is not verified or not law at all. */
export function AuthorityNote({ authority }: { authority: Authority }) {
  return (
    <p className="govuk-hint app-authority">
      {citation(authority)}
      {isGoodPractice(authority) ? ' (not law)' : confidences[authority.confidence]}
    </p>
  )
}
