import type { Statement } from '#src/domain/law/statement.ts'
import { AuthorityNote } from './AuthorityNote.tsx'

/** One legal sentence beside a question, with its source and whatever is not settled about it. */
export function LegalPoint({ point }: { point: Statement }) {
  return (
    <div className="app-legal-point">
      <p className="govuk-body">{point.text}</p>
      {point.caution && <p className="govuk-body-s">{point.caution}</p>}
      <AuthorityNote authority={point.authority} />
    </div>
  )
}
