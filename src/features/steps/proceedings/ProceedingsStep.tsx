import { useWatch } from 'react-hook-form'
import { notABar } from '#src/domain/law/notABar.ts'
import { crimeAndPolicingAct } from '#src/domain/law/regime.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { Bail } from './Bail.tsx'
import { EndedCase } from './EndedCase.tsx'
import { LiveCase } from './LiveCase.tsx'
import { wording } from './wording.ts'

/** The criminal case beside this application, bail, and whether a court has made an order by itself. */
export function ProceedingsStep() {
  const form = useStepForm('proceedings')
  const { control } = form
  const stage = useWatch({ control, name: 'criminal.stage' })
  const live = stage === 'investigation' || stage === 'charged'
  const over = stage === 'acquitted' || stage === 'convicted' || stage === 'noFurtherAction'
  return (
    <StepPage step="proceedings" form={form} lead={wording.lead}>
      <Details summary={wording.notBarTitle}>
        <LegalPoint point={notABar.charge} />
        <LegalPoint point={notABar.bail} />
        <LegalPoint point={notABar.acquittal} />
      </Details>
      <FormRadios control={control} name="criminal.stage" legend={wording.stage} options={wording.stages} />
      {live && <LiveCase control={control} />}
      {over && <EndedCase control={control} />}
      <Bail control={control} />
      <FormYesNo
        control={control}
        name="courtMadeOrder.answer"
        legend={wording.courtMade}
        notKnown
        whenYes={<FormDate control={control} name="courtMadeOrder.checkedOn" legend={wording.checkedOn} />}
      />
      <LegalPoint point={crimeAndPolicingAct} />
    </StepPage>
  )
}
