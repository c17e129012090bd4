import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormKnown } from '#src/ui/form/FormKnown.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'proceedings'> }

/** Whether the defendant is on bail, until when and on what conditions. */
export function Bail({ control }: Props) {
  const options = wording.bails.map((bail) =>
    bail.value === 'none' ? bail : { ...bail, conditional: <Terms control={control} /> },
  )
  return <FormRadios control={control} name="bail.kind" legend={wording.bail} options={options} />
}

function Terms({ control }: Props) {
  return (
    <>
      <FormDate control={control} name="bail.from" legend={wording.bailFrom} />
      <FormKnown control={control} name="bail.ends" kind="date" legend={wording.bailEnds} />
      <TokenTextArea
        control={control}
        name="bail.conditions"
        label={wording.bailConditions}
        hint={wording.bailConditionsHint}
        rows={4}
      />
    </>
  )
}
