import { cannotApply } from '#src/domain/law/applicants.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { type StepControl, useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { Authorisation } from './Authorisation.tsx'
import { Officer } from './Officer.tsx'
import { wording } from './wording.ts'

/** Who applies, who wrote the application, and on whose authority. */
export function ApplicantStep() {
  const form = useStepForm('applicant')
  const { control } = form
  const lawyer = (
    <>
      <FormText control={control} name="representative.name" label={wording.lawyer} />
      <FormText control={control} name="representative.contact" label={wording.lawyerContact} />
    </>
  )
  return (
    <StepPage step="applicant" form={form} lead={wording.lead}>
      <FormText control={control} name="reference" label={wording.reference} width={20} />
      <Force control={control} />
      <Officer control={control} />
      <FormYesNo
        control={control}
        name="representative.answer"
        legend={wording.representative}
        notKnown
        whenYes={lawyer}
      />
      <Authorisation control={control} />
    </StepPage>
  )
}

function Force({ control }: { control: StepControl<'applicant'> }) {
  return (
    <>
      <h2 className="govuk-heading-m">{wording.force}</h2>
      <FormText control={control} name="force" label={wording.forceName} />
      <FormSelect control={control} name="forceKind" label={wording.forceKind} options={wording.forceKinds} />
      <FormText
        control={control}
        name="chiefOfficer"
        label={wording.chiefOfficer}
        hint={wording.chiefOfficerHint}
      />
      <Details summary={wording.whoTitle}>
        <LegalPoint point={cannotApply} />
      </Details>
    </>
  )
}
