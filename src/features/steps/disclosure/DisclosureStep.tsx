import { defendantPoints } from '#src/domain/law/proceedings.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { Convictions } from './Convictions.tsx'
import { Found } from './Found.tsx'
import { wording } from './wording.ts'

/** What was looked for that helps the defendant, what was found and how it is handled, and convictions relied on. */
export function DisclosureStep() {
  const form = useStepForm('disclosure')
  const { control } = form
  return (
    <StepPage step="disclosure" form={form} lead={wording.lead}>
      <LegalPoint point={defendantPoints.disclosure} />
      <FormYesNo control={control} name="looked" legend={wording.looked} />
      <FormTextArea control={control} name="where" label={wording.where} hint={wording.whereHint} rows={3} />
      <Found form={form} />
      <Convictions form={form} />
      <FormText control={control} name="lawyer" label={wording.lawyer} hint={wording.lawyerHint} />
    </StepPage>
  )
}
