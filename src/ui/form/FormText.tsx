import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { describedBy } from './describedBy.ts'
import { Field, type Question } from './Field.tsx'
import { TextInput, type TextOptions } from './TextInput.tsx'
import { textOf } from './textOf.ts'
import { useBound } from './useBound.ts'

type Props<T extends FieldValues, R> = Bound<T, R> & Question & TextOptions

/** One line of text. Value: the text as typed, '' once cleared. */
export function FormText<T extends FieldValues, R = T>({
  control,
  name,
  label,
  hint,
  size,
  ...options
}: Props<T, R>) {
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  return (
    <Field id={id} label={label} hint={hint} size={size} error={error}>
      <TextInput
        {...options}
        id={id}
        name={name}
        value={textOf(value)}
        error={Boolean(error)}
        describedBy={describedBy(id, hint, error)}
        inputRef={ref}
        onChange={change}
        onBlur={blur}
      />
    </Field>
  )
}
