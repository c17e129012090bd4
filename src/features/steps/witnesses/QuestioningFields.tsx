import { defendantPoints } from '#src/domain/law/proceedings.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { FieldsProps } from './witnessesForm.ts'
import { wording } from './wording.ts'

/** Whether the defendant might question the protected person, and the direction asked for. */
export function QuestioningFields({ form: { control } }: FieldsProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{wording.questioningHeading}</h2>
      <LegalPoint point={defendantPoints.ownQuestions} />
      <FormYesNo control={control} name="questioning.mightQuestion" legend={wording.might} notKnown />
      <FormCheckboxes
        control={control}
        name="questioning.direction"
        legend={wording.direction}
        options={wording.directions}
      />
      <FormTextArea control={control} name="questioning.why" label={wording.why} rows={3} />
    </>
  )
}
