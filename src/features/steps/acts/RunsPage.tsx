import { useState } from 'react'
import { type TakenRun, takenRun, withoutRun, withRunBack } from '#src/domain/grounds/editRuns.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath, stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepChange } from '#src/features/wizard/useStepChange.ts'
import { useUndo } from '#src/features/wizard/useUndo.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { runWording } from './runWording.ts'

/** The runs of like acts: what each is called, why it is told as one, and how many acts are in it. */
export function RunsPage() {
  const { draft } = useCase()
  const { newId } = useServices()
  const change = useStepChange('acts')
  const { banner, offer } = useUndo()
  const [fresh] = useState(() => newId('run'))
  const { id: caseId, acts } = draft.case
  const runs = acts?.runs ?? []
  const actsIn = (run: string) => (acts?.items ?? []).filter((act) => act.run === run).map(({ id }) => id)

  const remove = async (id: string, name: string) => {
    let taken: TakenRun | undefined
    await change((held) => {
      taken = takenRun(held, id)
      return withoutRun(held, id)
    })
    const gone = taken
    const other = newId('run')
    if (gone) offer(runWording.removed(name), () => change((held) => withRunBack(held, gone, other)))
  }

  return (
    <StepPage
      step="acts"
      item="runs"
      title={runWording.title}
      lead={runWording.pageLead}
      continueTo={stepPath(caseId, 'acts')}
    >
      {banner}
      <p className="govuk-body">{counted(runs.length, 'run')}</p>
      {runs.map(({ id, name = runWording.unnamed, why }) => (
        <SummaryCard
          key={id}
          title={name}
          actions={[
            { text: 'Change', href: itemPath(caseId, 'acts', id) },
            { text: 'Delete', onClick: () => void remove(id, name).catch(() => undefined) },
          ]}
        >
          <SummaryList
            rows={[
              { key: runWording.whyShort, value: why ?? runWording.noWhy },
              { key: runWording.acts, value: actsIn(id).length },
            ]}
          />
        </SummaryCard>
      ))}
      <ButtonLink variant="secondary" href={itemPath(caseId, 'acts', fresh)}>
        {runWording.add}
      </ButtonLink>
    </StepPage>
  )
}
