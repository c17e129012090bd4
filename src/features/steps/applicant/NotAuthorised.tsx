import { useCase } from '#src/features/wizard/caseContext.ts'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'applicant'> }

/** That the application was sent back or refused, and why, in a code that can be counted and in words. */
export function NotAuthorised({ control }: Props) {
  const [none, ...decided] = wording.decisions
  const options = [none, ...decided.map((one) => ({ ...one, conditional: <Why control={control} /> }))]
  return (
    <FormRadios
      control={control}
      name="authorisation.decision.outcome"
      legend={wording.decision}
      options={options}
    />
  )
}

function Why({ control }: Props) {
  const ranks = useCase().file.profile?.ranks ?? []
  return (
    <>
      <FormSelect
        control={control}
        name="authorisation.decision.reasonCode"
        label={wording.reasonCode}
        options={wording.reasonCodes}
      />
      <FormTextArea
        control={control}
        name="authorisation.decision.reason"
        label={wording.decisionReason}
        rows={3}
      />
      <FormText control={control} name="authorisation.decision.by" label={wording.decisionBy} />
      <FormCombo
        control={control}
        name="authorisation.decision.rank"
        label={wording.decisionRank}
        options={ranks}
        width={30}
      />
      <FormDate control={control} name="authorisation.decision.on" legend={wording.decisionOn} />
    </>
  )
}
