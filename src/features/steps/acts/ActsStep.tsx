import { useState } from 'react'
import { hearingPoints } from '#src/domain/law/proceedings.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { Pagination } from '#src/ui/list/Pagination.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { ActFilterBar } from './ActFilterBar.tsx'
import { ActsTable } from './ActsTable.tsx'
import { listWording, showing } from './listWording.ts'
import { PendingActs } from './PendingActs.tsx'
import { RunBar } from './RunBar.tsx'
import { useActEdits } from './useActEdits.ts'
import { actsOnPage, useShownActs } from './useShownActs.ts'
import { wording } from './wording.ts'

/** The chronology as a list: found, filtered, put in runs; each act has a page of its own. */
export function ActsStep() {
  const { file } = useCase()
  const { newId } = useServices()
  const shown = useShownActs()
  const edits = useActEdits()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [fresh] = useState(() => newId('act'))
  const { total, found, page } = shown

  return (
    <StepPage step="acts" lead={wording.lead} guidance={<Guidance />}>
      {edits.banner}
      <ButtonGroup>
        <ButtonLink href={itemPath(file.id, 'acts', fresh)}>{wording.add}</ButtonLink>
        <ButtonLink variant="secondary" href={itemPath(file.id, 'acts', 'quick')}>
          {wording.quick}
        </ButtonLink>
        <ButtonLink variant="secondary" href={itemPath(file.id, 'acts', 'paste')}>
          {wording.paste}
        </ButtonLink>
      </ButtonGroup>
      <PendingActs />
      {total > 0 && <ActFilterBar {...shown} />}
      <p className="govuk-body" role="status">
        {showing(page, actsOnPage, found.length, total)}
      </p>
      {total > 0 && found.length === 0 && <p className="govuk-body">{listWording.noneFound}</p>}
      {found.length > 0 && (
        <>
          <ActsTable
            acts={found.slice((page - 1) * actsOnPage, page * actsOnPage)}
            numbers={shown.numbers}
            ticked={ticked}
            onTick={setTicked}
            edits={edits}
          />
          <Pagination page={page} pages={shown.pages} href={shown.pageHref} label="Pages of acts" />
          <RunBar ticked={ticked} onDone={() => setTicked(new Set())} edits={edits} />
        </>
      )}
    </StepPage>
  )
}

function Guidance() {
  return (
    <Details summary="Which acts to enter, and how old they may be">
      <p className="govuk-body">{wording.anyAge}</p>
      <LegalPoint point={hearingPoints.noTimeLimit} />
    </Details>
  )
}
