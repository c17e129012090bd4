import { useCase } from '#src/features/wizard/caseContext.ts'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { wording } from './wording.ts'

/** The officer who writes the application and speaks for it. */
export function Officer({ control }: { control: StepControl<'applicant'> }) {
  const ranks = useCase().file.profile?.ranks ?? []
  return (
    <>
      <h2 className="govuk-heading-m">{wording.officer}</h2>
      <FormText control={control} name="officer.name" label={wording.officerName} />
      <FormCombo
        control={control}
        name="officer.rank"
        label={wording.officerRank}
        options={ranks}
        width={30}
      />
      <FormText control={control} name="officer.number" label={wording.officerNumber} width={10} />
      <FormText control={control} name="officer.unit" label={wording.unit} />
      <FormText control={control} name="officer.phone" label={wording.phone} type="tel" width={20} />
      <FormText control={control} name="officer.email" label={wording.email} type="email" />
      <FormTextArea
        control={control}
        name="officer.experience"
        label={wording.experience}
        hint={wording.experienceHint}
        rows={3}
      />
    </>
  )
}
