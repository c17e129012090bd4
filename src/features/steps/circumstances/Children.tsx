import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { WeeklyTimes } from '#src/features/wizard/WeeklyTimes.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

/** The defendant’s children, any family order, and when the children are handed over. */
export function Children({ control }: { control: StepControl<'circumstances'> }) {
  const more = (
    <>
      <FormTextArea control={control} name="children.detail" label={wording.childrenDetail} rows={3} />
      <FormText control={control} name="children.familyOrder" label={wording.familyOrder} />
      <WeeklyTimes
        control={control}
        name="children.handover"
        legend={wording.handover}
        noun="handover time"
      />
    </>
  )
  return (
    <>
      <h2 className="govuk-heading-m">{wording.family}</h2>
      <FormYesNo control={control} name="children.answer" legend={wording.children} notKnown whenYes={more} />
    </>
  )
}
