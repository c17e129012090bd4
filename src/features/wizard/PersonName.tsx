import type { FieldValues } from 'react-hook-form'
import type { Bound } from '#src/ui/form/Bound.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { anyBound } from './anyBound.ts'
import { personWords } from './personWords.ts'

/** A person’s real name, and how the served papers call the person; `name` is the field that holds the second, beside that of the first. */
export function PersonName<T extends FieldValues, R = T>(bound: Bound<T, R>) {
  const { control, name } = anyBound(bound)
  const instead = (
    <>
      <FormText
        control={control}
        name={`${name}.label`}
        label={personWords.label}
        hint={personWords.labelHint}
        width={20}
      />
      <FormTextArea control={control} name={`${name}.why`} label={personWords.why} rows={2} />
      <FormTextArea
        control={control}
        name={`${name}.howKnown`}
        label={personWords.howKnown}
        hint={personWords.howKnownHint}
        rows={2}
      />
    </>
  )
  const options = personWords.shown.map((option) =>
    option.value === 'pseudonym' ? { ...option, conditional: instead } : option,
  )
  return (
    <>
      <FormText control={control} name={name.replace(/[^.]+$/, 'name')} label={personWords.name} />
      <FormRadios control={control} name={`${name}.kind`} legend={personWords.shownAs} options={options} />
    </>
  )
}
