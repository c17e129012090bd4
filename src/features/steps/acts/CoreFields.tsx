import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import type { FieldsProps } from './actForm.ts'
import { wording } from './wording.ts'

/** The three things an act needs: when, what happened, how it is known. */
export function CoreFields({ form: { control } }: FieldsProps) {
  const days = {
    exact: (
      <>
        <FormDate control={control} name="when.on" legend={wording.on} />
        <FormTime control={control} name="when.time" label={wording.time} hint={wording.timeHint} />
      </>
    ),
    about: (
      <>
        <FormDate control={control} name="when.on" legend={wording.aboutOn} />
        <FormText control={control} name="when.detail" label={wording.detail} />
      </>
    ),
    between: (
      <>
        <FormDate control={control} name="when.from" legend={wording.from} />
        <FormDate control={control} name="when.to" legend={wording.to} />
      </>
    ),
  }
  return (
    <>
      <FormRadios
        control={control}
        name="when.precision"
        legend={wording.when}
        size="s"
        options={wording.whenKinds.map((kind) => ({ ...kind, conditional: days[kind.value] }))}
      />
      <FormTextArea control={control} name="what" label={wording.what} hint={wording.whatHint} size="s" />
      <FormCheckboxes
        control={control}
        name="howKnown"
        legend={wording.howKnown}
        size="s"
        small
        options={wording.howKnownKinds}
      />
    </>
  )
}
