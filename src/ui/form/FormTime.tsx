import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { describedBy } from './describedBy.ts'
import { Field, type Question } from './Field.tsx'
import { TextInput } from './TextInput.tsx'
import { readTime } from './timeText.ts'
import { useBound } from './useBound.ts'
import { useTyped } from './useTyped.ts'

type Props<T extends FieldValues, R> = Bound<T, R> & Question

/** A time of day in one box. Value: 'HH:MM' when it can be read, else the typed text; undefined when empty. */
export function FormTime<T extends FieldValues, R = T>({ control, name, label, hint, size }: Props<T, R>) {
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  const { shown, type, settle } = useTyped(value, timeOrText, change)
  return (
    <Field id={id} label={label} hint={hint} size={size} error={error}>
      <TextInput
        id={id}
        name={name}
        width={10}
        value={shown}
        error={Boolean(error)}
        describedBy={describedBy(id, hint, error)}
        inputRef={ref}
        onChange={type}
        onBlur={() => {
          settle()
          blur()
        }}
      />
    </Field>
  )
}

function timeOrText(text: string): string | undefined {
  if (text.trim() === '') return undefined
  return readTime(text) ?? text
}
