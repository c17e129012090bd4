import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

/** The defendant’s language and vulnerability: a condition must be understood to be obeyed. */
export function Needs({ control }: { control: StepControl<'circumstances'> }) {
  const vulnerable = (
    <>
      <FormTextArea control={control} name="vulnerability.what" label={wording.vulnerabilityWhat} rows={3} />
      <FormTextArea control={control} name="vulnerability.adjustments" label={wording.adjustments} rows={3} />
    </>
  )
  return (
    <>
      <h2 className="govuk-heading-m">{wording.needs}</h2>
      <FormYesNo
        control={control}
        name="interpreter.answer"
        legend={wording.interpreter}
        notKnown
        whenYes={
          <FormText control={control} name="interpreter.language" label={wording.language} width={20} />
        }
      />
      <FormYesNo
        control={control}
        name="vulnerability.answer"
        legend={wording.vulnerability}
        hint={wording.vulnerabilityHint}
        notKnown
        whenYes={vulnerable}
      />
    </>
  )
}
