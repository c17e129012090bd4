import { cannotApply } from '#src/domain/law/applicants.ts'
import { standardSubmission } from '#src/domain/law/standardOfProof.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { type StepControl, useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
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
      <Standard control={control} />
      <Authorisation control={control} />
    </StepPage>
  )
}

/** The paragraph on the standard of proof is not settled law, so a lawyer looks at it before it is used. */
function Standard({ control }: { control: StepControl<'applicant'> }) {
  return (
    <>
      <h2 className="govuk-heading-m">{wording.standard}</h2>
      <LegalPoint point={standardSubmission} />
      <FormText control={control} name="standardConfirmed.by" label={wording.standardBy} />
      <FormDate control={control} name="standardConfirmed.on" legend={wording.standardOn} />
    </>
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
