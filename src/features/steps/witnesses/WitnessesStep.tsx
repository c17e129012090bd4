import { protectedPersonPoints } from '#src/domain/law/proceedings.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { HearsayFields } from './HearsayFields.tsx'
import { HearsayGuidance } from './HearsayGuidance.tsx'
import { QuestioningFields } from './QuestioningFields.tsx'
import { WitnessTable } from './WitnessTable.tsx'
import { wording } from './wording.ts'

/** Who gives evidence, what is hearsay and by when its notice is due, and how the protected person is questioned. */
export function WitnessesStep() {
  const form = useStepForm('witnesses')
  return (
    <StepPage step="witnesses" form={form} lead={wording.lead} guidance={<Guidance />}>
      <WitnessTable flush={form.flush} />
      <HearsayFields form={form} />
      <QuestioningFields form={form} />
    </StepPage>
  )
}

function Guidance() {
  return (
    <>
      <HearsayGuidance />
      <Details summary="Special arrangements at court">
        <LegalPoint point={protectedPersonPoints.specialMeasures} />
      </Details>
    </>
  )
}
