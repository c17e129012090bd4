import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { ChecksRows } from './ChecksRows.tsx'
import { ReferralRows } from './ReferralRows.tsx'
import { ToldRows } from './ToldRows.tsx'
import { wording } from './wording.ts'

/** Safety before service, who is told of each event, and who watches over the order once it is made. */
export function SafetyStep() {
  const form = useStepForm('safety')
  const { control } = form
  return (
    <StepPage step="safety" form={form} lead={wording.lead}>
      <FormYesNo
        control={control}
        name="plan.answer"
        legend={wording.plan}
        whenYes={
          <>
            <FormDate control={control} name="plan.on" legend={wording.planOn} />
            <FormTextArea control={control} name="plan.detail" label={wording.planDetail} rows={3} />
          </>
        }
        whenNo={<FormTextArea control={control} name="plan.why" label={wording.planWhy} rows={3} />}
      />
      <ToldRows form={form} />
      <ReferralRows control={control} />
      <h2 className="govuk-heading-m">{wording.watching}</h2>
      <FormText control={control} name="owner" label={wording.owner} />
      <ChecksRows control={control} />
      <FormTextArea control={control} name="breach" label={wording.breach} rows={3} />
      <FormText control={control} name="afterGrant.certifiedCopy" label={wording.certifiedCopy} />
      <FormText control={control} name="afterGrant.recordedBy" label={wording.recordedBy} />
      <FormText control={control} name="afterGrant.serviceOfficer" label={wording.serviceOfficer} />
      <FormDate control={control} name="afterGrant.reviewOn" legend={wording.reviewOn} />
    </StepPage>
  )
}
