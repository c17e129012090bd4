import type { Statement } from '#src/domain/law/statement.ts'
import { AuthorityNote } from './AuthorityNote.tsx'

/** What the law or good practice says, with what is not settled about it and where it comes from. */
export function StatementText({ statement: { text, caution, authority } }: { statement: Statement }) {
  return (
    <>
      <p className="govuk-body">{text}</p>
      {caution && <p className="govuk-body">Take care: {caution}</p>}
      <AuthorityNote authority={authority} />
    </>
  )
}
