import { useState } from 'react'
import { hearsayPoints } from '#src/domain/law/hearsay.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepChange } from '#src/features/wizard/useStepChange.ts'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { SayNone } from '#src/ui/form/SayNone.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { ExhibitTable } from './ExhibitTable.tsx'
import { ProofGaps } from './ProofGaps.tsx'
import { wording } from './wording.ts'

/** The exhibits as a list, and the acts that nothing proves yet. */
export function EvidenceStep() {
  const { draft } = useCase()
  const { newId } = useServices()
  const change = useStepChange('evidence')
  const [fresh] = useState(() => newId('exhibit'))
  const { id, evidence } = draft.case
  const exhibits = evidence?.exhibits ?? []
  const none = exhibits.length === 0 && evidence?.none === 'none'

  const sayNone = (on: boolean) => {
    const saving = change(({ answers, typed }) => {
      const { none: _, ...rest } = answers ?? {}
      return { answers: on ? { ...rest, none: 'none' } : rest, typed }
    })
    saving.catch(() => undefined) // the save mark says that it failed
  }

  return (
    <StepPage step="evidence" lead={wording.lead} guidance={<Guidance />}>
      {exhibits.length === 0 ? (
        <>
          <p className="govuk-body">{wording.empty}</p>
          <SayNone label={wording.none} hint={wording.noneHint} ticked={none} onChange={sayNone} />
        </>
      ) : null}
      <ExhibitTable />
      {!none && (
        <ButtonLink
          variant={exhibits.length > 0 ? 'secondary' : 'primary'}
          href={itemPath(id, 'evidence', fresh)}
        >
          {wording.add}
        </ButtonLink>
      )}
      <ProofGaps />
    </StepPage>
  )
}

function Guidance() {
  return (
    <Details summary="Copies and records">
      <LegalPoint point={hearsayPoints.copies} />
      <LegalPoint point={hearsayPoints.records} />
    </Details>
  )
}
