import type { Formula } from '#src/domain/law/statement.ts'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { AuthorityNote } from './AuthorityNote.tsx'

type Props = { heading: string; words: readonly Formula[] }

/** The Act's own words on a question, each with its place, set apart from ours. */
export function StatutoryWords({ heading, words }: Props) {
  return (
    <Inset>
      <h2 className="govuk-heading-s">{heading}</h2>
      {words.map(({ words: said, authority }) => (
        <div key={`${authority.provision} ${said}`}>
          <p className="govuk-body">“{said}”</p>
          <AuthorityNote authority={authority} />
        </div>
      ))}
    </Inset>
  )
}
