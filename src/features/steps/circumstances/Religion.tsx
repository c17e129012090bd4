import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { WeeklyTimes } from '#src/features/wizard/WeeklyTimes.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

/** What the defendant’s religion requires, and when. */
export function Religion({ control }: { control: StepControl<'circumstances'> }) {
  const more = (
    <>
      <FormTextArea control={control} name="religion.what" label={wording.religionWhat} rows={3} />
      <WeeklyTimes
        control={control}
        name="religion.times"
        legend={wording.religionTimes}
        noun="time of worship"
      />
    </>
  )
  return (
    <>
      <h2 className="govuk-heading-m">{wording.belief}</h2>
      <FormYesNo control={control} name="religion.answer" legend={wording.religion} notKnown whenYes={more} />
    </>
  )
}
