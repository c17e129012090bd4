import type { FieldPath, FieldValues } from 'react-hook-form'
import { type LegalTest, type Proposal, proposals } from '#src/domain/grounds/proposals.ts'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import type { Bound } from '#src/ui/form/Bound.ts'
import { useBound } from '#src/ui/form/useBound.ts'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { useCase } from './caseContext.ts'
import { useReferenceMarks } from './useReferenceMarks.ts'

type Props<T extends FieldValues, R> = {
  control: Bound<T, R>['control']
  /** The field that keeps the codes of paragraphs dealt with. */
  setAside: FieldPath<T>
  test: LegalTest
  /** Adds a paragraph to the reasoning; `edit` takes the officer there. */
  onTake: (paragraph: string, edit: boolean) => void
}

/** Paragraphs that the case itself suggests. None is part of the application until the officer takes it, one by one. */
export function Proposals<T extends FieldValues, R>({ control, setAside, test, onTake }: Props<T, R>) {
  const { file } = useCase()
  const { toText } = useReferenceMarks()
  const { value, change } = useBound({ control, name: setAside })
  const done: readonly unknown[] = Array.isArray(value) ? value : []
  const open = proposals(test, file).filter(({ code }) => !done.includes(code))

  const settle = ({ code }: Proposal) => change([...done, code])
  const take = (proposal: Proposal, edit: boolean) => {
    onTake(toText(proposal.text), edit)
    settle(proposal)
  }

  return (
    <section aria-labelledby={`proposed-${test}`}>
      <h2 className="govuk-heading-m" id={`proposed-${test}`}>
        Suggested paragraphs
      </h2>
      <p className="govuk-body" role="status">
        {open.length === 0
          ? 'There is no suggestion left for this page.'
          : 'These come from what you entered. None is in the application until you accept it.'}
      </p>
      {open.map((proposal, at) => (
        <div key={proposal.code} className="app-proposal">
          <Tag colour="yellow">Not confirmed</Tag>
          <p className="govuk-body">{toText(proposal.text)}</p>
          <ActionList
            actions={[
              { text: 'Accept', about: `suggestion ${at + 1}`, onClick: () => take(proposal, false) },
              { text: 'Edit', about: `suggestion ${at + 1}`, onClick: () => take(proposal, true) },
              { text: 'Dismiss', about: `suggestion ${at + 1}`, onClick: () => settle(proposal) },
            ]}
          />
        </div>
      ))}
    </section>
  )
}
