import { courtWillAsk } from '#src/domain/grounds/courtWillAsk.ts'
import type { LegalTest } from '#src/domain/grounds/proposals.ts'
import { AuthorityNote } from './AuthorityNote.tsx'

/** The questions that the court is likely to ask about one test, each with the rule behind it. */
export function CourtWillAsk({ test }: { test: LegalTest }) {
  return (
    <section aria-labelledby={`asked-${test}`}>
      <h2 className="govuk-heading-m" id={`asked-${test}`}>
        What the court will ask
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {courtWillAsk[test].map(({ question, authority }) => (
          <li key={question}>
            {question}
            <AuthorityNote authority={authority} />
          </li>
        ))}
      </ul>
    </section>
  )
}
