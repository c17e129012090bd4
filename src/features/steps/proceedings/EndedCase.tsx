import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { wording } from './wording.ts'

/** A criminal case that has ended. */
export function EndedCase({ control }: { control: StepControl<'proceedings'> }) {
  return (
    <>
      <FormText control={control} name="criminal.offence" label={wording.offenceOver} />
      <FormDate control={control} name="criminal.endedOn" legend={wording.endedOn} />
      <FormTextArea control={control} name="criminal.detail" label={wording.detail} rows={3} />
    </>
  )
}
