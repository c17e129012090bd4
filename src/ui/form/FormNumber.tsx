import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { describedBy } from './describedBy.ts'
import { Field, type Question } from './Field.tsx'
import { TextInput, type TextOptions } from './TextInput.tsx'
import { useBound } from './useBound.ts'
import { useTyped } from './useTyped.ts'

type Props<T extends FieldValues, R> = Bound<T, R> &
  Question &
  Pick<TextOptions, 'width' | 'prefix' | 'suffix'>

/** A whole number. Value: a number when all digits, else the typed text; undefined when empty. */
export function FormNumber<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { control, name, label, hint, size, width = 4, ...options } = props
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  const { shown, type } = useTyped(value, numberOrText, change)
  return (
    <Field id={id} label={label} hint={hint} size={size} error={error}>
      <TextInput
        {...options}
        id={id}
        name={name}
        width={width}
        inputMode="numeric"
        value={shown}
        error={Boolean(error)}
        describedBy={describedBy(id, hint, error)}
        inputRef={ref}
        onChange={type}
        onBlur={blur}
      />
    </Field>
  )
}

// More digits than a number holds exactly are kept as text, or the last ones would change.
function numberOrText(text: string): number | string | undefined {
  const digits = text.trim()
  if (digits === '') return undefined
  return /^\d{1,15}$/.test(digits) ? Number(digits) : text
}
