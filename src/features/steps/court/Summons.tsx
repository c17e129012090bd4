import { hearingPoints } from '#src/domain/law/proceedings.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { wording } from './wording.ts'

/** Who takes the summons to the defendant, how and by when. */
export function Summons({ control }: { control: StepControl<'court'> }) {
  return (
    <>
      <h2 className="govuk-heading-m">{wording.summons}</h2>
      <LegalPoint point={hearingPoints.personalService} />
      <FormRadios control={control} name="summons.method" legend={wording.method} options={wording.methods} />
      <FormText control={control} name="summons.by" label={wording.by} />
      <FormDate control={control} name="summons.before" legend={wording.before} />
      <FormTextArea
        control={control}
        name="summons.adjustments"
        label={wording.adjustments}
        hint={wording.adjustmentsHint}
        rows={3}
      />
    </>
  )
}
