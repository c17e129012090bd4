import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'defendant'> }

/** Where the defendant lives, can be found, or was last known to live. */
export function Address({ control }: Props) {
  const more = {
    home: <Home control={control} />,
    noFixed: <FormTextArea control={control} name="address.found" label={wording.found} rows={3} />,
    notKnown: <FormTextArea control={control} name="address.lastKnown" label={wording.lastKnown} rows={3} />,
  }
  const options = wording.addresses.map((option) => ({ ...option, conditional: more[option.value] }))
  return <FormRadios control={control} name="address.kind" legend={wording.address} options={options} />
}

function Home({ control }: Props) {
  return (
    <>
      <FormTextArea control={control} name="address.lines" label={wording.lines} rows={3} />
      <FormText
        control={control}
        name="address.postcode"
        label={wording.postcode}
        width={10}
        autoCapitalize="characters"
      />
    </>
  )
}
