import { partTitles } from '#src/documents/officerStatement/officerStatement.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { statementParts } from '#src/domain/case/statement.ts'
import type { StatementProposal } from '#src/domain/statement/proposal.ts'
import { changedProposals, openProposals, partsInUse } from '#src/domain/statement/statementProposals.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import type { Action } from '#src/ui/action/ActionItem.tsx'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { quietly, type useStatementEdits } from './useStatementEdits.tsx'
import { useVoicedText } from './useVoicedText.ts'
import { wording } from './wording.ts'

type Edits = ReturnType<typeof useStatementEdits>
type Paragraph = NonNullable<NonNullable<CaseFile['statement']>['paragraphs']>[number]

/** Part by part what is in the statement and, below it, what is suggested for it. */
export function Parts({ edits }: { edits: Edits }) {
  const { file } = useCase()
  const paragraphs = file.statement?.paragraphs ?? []
  const ordered = [...statementParts, undefined].flatMap((part) =>
    paragraphs.filter((one) => one.part === part),
  )
  const open = openProposals(file)
  const changed = changedProposals(file)
  const numberOf = ({ id }: Paragraph) => ordered.findIndex((one) => one.id === id) + 1
  return (
    <>
      {[...partsInUse(file), ...(ordered.some(({ part }) => !part) ? [undefined] : [])].map((part) => {
        const own = ordered.filter((one) => one.part === part)
        return (
          <section key={part ?? 'none'} aria-labelledby={`part-${part ?? 'none'}`}>
            <h2 className="govuk-heading-m" id={`part-${part ?? 'none'}`}>
              {partTitles[part ?? 'other']}
            </h2>
            {own.map((paragraph, at) => (
              <Written
                key={paragraph.id}
                paragraph={paragraph}
                number={numberOf(paragraph)}
                first={at === 0}
                last={at === own.length - 1}
                change={changed.has(paragraph.id) ? { now: changed.get(paragraph.id) } : undefined}
                edits={edits}
              />
            ))}
            {open.flatMap((proposal, at) =>
              proposal.part === part
                ? [<Suggested key={proposal.key} proposal={proposal} at={at} open={open} edits={edits} />]
                : [],
            )}
          </section>
        )
      })}
    </>
  )
}

type WrittenProps = {
  paragraph: Paragraph
  number: number
  first: boolean
  last: boolean
  /** What it rests on has changed: what would be suggested now, if anything. */
  change: { now: StatementProposal | undefined } | undefined
  edits: Edits
}

function Written({ paragraph, number, first, last, change, edits }: WrittenProps) {
  const { file } = useCase()
  const { said } = useVoicedText()
  const { id } = paragraph
  const about = wording.paragraph(number)
  const actions: Action[] = [
    { text: wording.change, about, href: itemPath(file.id, 'statement', id) },
    ...(first ? [] : [{ text: wording.up, about, onClick: () => quietly(edits.move(id, 'up', number)) }]),
    ...(last ? [] : [{ text: wording.down, about, onClick: () => quietly(edits.move(id, 'down', number)) }]),
    { text: wording.remove, about, onClick: () => quietly(edits.remove(id, wording.removed(number))) },
    ...(change ? [{ text: wording.keep, about, onClick: () => quietly(edits.keep(id, change.now)) }] : []),
  ]
  return (
    <div className="app-row">
      {change && <Tag colour="orange">{wording.changed}</Tag>}
      <p className="govuk-body">
        {number}. {said(paragraph)}
      </p>
      {change && (
        <p className="govuk-hint">
          {change.now ? `${wording.nowSuggested} ${said(change.now)}` : wording.noLonger}
        </p>
      )}
      <ActionList actions={actions} />
    </div>
  )
}

type SuggestedProps = {
  proposal: StatementProposal
  at: number
  open: readonly StatementProposal[]
  edits: Edits
}

/** One suggestion. When it is decided, the focus goes to the next one, so that a keyboard goes through them all. */
function Suggested({ proposal, at, open, edits }: SuggestedProps) {
  const { said } = useVoicedText()
  const about = wording.suggestion(at + 1, open.length)
  const then = (saving: Promise<unknown>) => {
    const next = open[at + 1]?.key
    quietly(saving.then(() => document.getElementById(next ? cardId(next) : 'statement-standing')?.focus()))
  }
  return (
    <div className="app-proposal" id={cardId(proposal.key)} tabIndex={-1}>
      <Tag colour="yellow">{wording.notConfirmed}</Tag>
      <p className="govuk-body">{said(proposal)}</p>
      <ActionList
        actions={[
          { text: wording.accept, about, onClick: () => then(edits.accept(proposal)) },
          { text: wording.edit, about, onClick: () => quietly(edits.acceptToEdit(proposal)) },
          { text: wording.leaveOut, about, onClick: () => then(edits.leaveOut(proposal)) },
        ]}
      />
    </div>
  )
}

const cardId = (key: string) => `suggested-${key}`
