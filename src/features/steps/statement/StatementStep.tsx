import { useState } from 'react'
import { isStatementUnfinished } from '#src/documents/officerStatement/officerStatement.ts'
import { servedViewOf } from '#src/domain/audience/servedView.ts'
import { openProposals, statementProposals } from '#src/domain/statement/statementProposals.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { ListError } from '#src/features/wizard/ListError.tsx'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useListForm } from '#src/features/wizard/useListForm.ts'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { Parts } from './Parts.tsx'
import { quietly, useStatementEdits } from './useStatementEdits.tsx'
import { useVoicedText } from './useVoicedText.ts'
import { wording } from './wording.ts'

/** The lead officer’s statement: what is in it, part by part, and what the case suggests for it. */
export function StatementStep() {
  const form = useListForm('statement', 'paragraphs')
  const { file } = useCase()
  const { newId } = useServices()
  const [fresh] = useState(() => newId('st'))
  const edits = useStatementEdits()
  const written = file.statement?.paragraphs?.length ?? 0
  const open = openProposals(file).length

  return (
    <StepPage step="statement" form={form} list lead={wording.lead}>
      {edits.banner}
      <p className="govuk-body" role="status" tabIndex={-1} id="statement-standing">
        {edits.news} {wording.standing(written, open)}
      </p>
      <ListError control={form.control} name="paragraphs" />
      <div id="paragraphs" tabIndex={-1}>
        <Parts edits={edits} />
      </div>
      <ButtonLink variant="secondary" href={itemPath(file.id, 'statement', fresh)}>
        {wording.add}
      </ButtonLink>
      <LeftOut onBack={(key) => quietly(edits.bringBack(key))} />
      <Inset>{isStatementUnfinished(servedViewOf(file)) ? wording.notDeclared : wording.declared}</Inset>
    </StepPage>
  )
}

function LeftOut({ onBack }: { onBack: (key: string) => void }) {
  const { file } = useCase()
  const { said } = useVoicedText()
  const out = new Map((file.statement?.leftOut ?? []).map(({ key, basis }) => [key, basis]))
  const held = statementProposals(file).filter(({ key, basis }) => out.get(key) === basis)
  if (held.length === 0) return null
  return (
    <Details summary={wording.leftOut(held.length)}>
      {held.map((one, at) => (
        <div key={one.key} className="app-row">
          <p className="govuk-body">{said(one)}</p>
          <ActionList
            actions={[
              {
                text: wording.bringBack,
                about: wording.suggestion(at + 1, held.length),
                onClick: () => onBack(one.key),
              },
            ]}
          />
        </div>
      ))}
    </Details>
  )
}
