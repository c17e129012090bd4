import { useWatch } from 'react-hook-form'
import { RowList } from '#src/features/wizard/RowList.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'change'> }

/** Each condition of the order as the court made it, and what is to become of it where the order stays. */
export function InForceRows({ control, ends }: Props & { ends: boolean }) {
  return (
    <RowList
      control={control}
      name="inForce"
      legend={wording.inForce}
      hint={wording.inForceHint}
      noun={wording.row}
      addLabel={wording.add}
      prefix="made"
      start={{ becomes: 'kept' }}
      row={(at) => (
        <>
          <FormTextArea
            control={control}
            name={`inForce.${at}.words`}
            label={wording.words(at + 1)}
            rows={3}
          />
          <Fate control={control} at={at} ends={ends} />
        </>
      )}
    />
  )
}

/** With the order each condition ends; where something else was answered before, that can still be seen and changed. */
function Fate({ control, at, ends }: Props & { at: number; ends: boolean }) {
  const becomes = useWatch({ control, name: `inForce.${at}.becomes` })
  if (ends && becomes === 'kept') return null
  return (
    <FormRadios
      control={control}
      name={`inForce.${at}.becomes`}
      legend={wording.becomes(at + 1)}
      options={fatesOf(control, at)}
    />
  )
}

function fatesOf(control: Props['control'], at: number) {
  const reworded = (
    <>
      <FormTextArea
        control={control}
        name={`inForce.${at}.newWords`}
        label={wording.newWords(at + 1)}
        rows={3}
      />
      <FormTextArea
        control={control}
        name={`inForce.${at}.why`}
        label={wording.whyReworded(at + 1)}
        rows={2}
      />
    </>
  )
  const removed = (
    <FormTextArea control={control} name={`inForce.${at}.why`} label={wording.whyRemoved(at + 1)} rows={2} />
  )
  const further = { kept: undefined, reworded, removed }
  return wording.fates.map((fate) => ({ ...fate, conditional: further[fate.value] }))
}
