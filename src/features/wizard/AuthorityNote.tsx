import type { Authority } from '#src/domain/law/authority.ts'

const confidences = {
  verified: '',
  secondary: ' (read in a secondary source only)',
  unread: ' (not verified)',
  uncertain: ' (unclear in law: not verified)',
} as const

/** Where a rule comes from and, unless it was read in the primary text, that it is not verified. */
export function AuthorityNote({ authority }: { authority: Authority }) {
  const place = [authority.source, authority.provision].filter(Boolean).join(', ')
  return (
    <p className="govuk-hint app-authority">
      {place}
      {confidences[authority.confidence]}
    </p>
  )
}
