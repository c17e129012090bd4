import { useState } from 'react'
import { useNavigate } from 'react-router'
import { act } from '#src/domain/case/acts.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath, stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { AboutFields } from './AboutFields.tsx'
import { ActConditions } from './ActConditions.tsx'
import { ActNeighbours } from './ActNeighbours.tsx'
import { AfterFields } from './AfterFields.tsx'
import { CoreFields } from './CoreFields.tsx'
import { ProofFields } from './ProofFields.tsx'
import { useActPlace } from './useActPlace.ts'
import { WhereFields } from './WhereFields.tsx'
import { WhyFields } from './WhyFields.tsx'
import { wording } from './wording.ts'

/** One act: the three things it needs, and the rest in groups that open when they are wanted. */
export function ActItemPage({ id }: { id: string }) {
  const { file } = useCase()
  const { newId } = useServices()
  const navigate = useNavigate()
  const form = useItemForm({ step: 'acts', list: 'items', id }, act, { kind: 'act' })
  const place = useActPlace(id)
  const [next] = useState(() => newId('act'))

  const another = form.handleSubmit(
    async () => {
      await form.flush()
      await navigate(itemPath(file.id, 'acts', next))
    },
    () => form.flush(),
  )
  return (
    <StepPage
      step="acts"
      form={form}
      item={id}
      title={place.title}
      lead={wording.itemLead}
      continueTo={`${stepPath(file.id, 'acts')}${place.listQuery}`}
      continueLabel={wording.save}
      actions={
        <Button variant="secondary" onClick={() => void another().catch(() => undefined)}>
          {wording.another}
        </Button>
      }
    >
      <ActNeighbours {...place} />
      <ActConditions id={id} />
      <CoreFields form={form} />
      <AboutFields form={form} />
      <WhyFields form={form} />
      <WhereFields form={form} />
      <ProofFields form={form} />
      <AfterFields form={form} />
    </StepPage>
  )
}
