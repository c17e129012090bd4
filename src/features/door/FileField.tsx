import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { describedBy } from '#src/ui/form/describedBy.ts'
import { Field } from '#src/ui/form/Field.tsx'

type Props<T extends FieldValues> = {
  control: Control<T, unknown, T>
  name: FieldPath<T>
  label: string
  hint: string
}

/** A file from this computer. Value: the file that was chosen. */
export function FileField<T extends FieldValues>({ control, name, label, hint }: Props<T>) {
  const { field, fieldState } = useController({ control, name })
  const error = fieldState.error?.message
  return (
    <Field id={name} label={label} hint={hint} size="s" error={error}>
      <input
        id={name}
        name={name}
        type="file"
        className="govuk-file-upload"
        accept=".age"
        aria-describedby={describedBy(name, hint, error)}
        autoComplete="off"
        ref={field.ref}
        onBlur={field.onBlur}
        onChange={({ currentTarget: { files } }) => field.onChange(files?.[0])}
      />
    </Field>
  )
}
