import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { describedBy } from './describedBy.ts'
import { Field, type Question } from './Field.tsx'
import { TextInput, type TextOptions } from './TextInput.tsx'
import { textOf } from './textOf.ts'
import { useBound } from './useBound.ts'

type Props<T extends FieldValues, R> = Bound<T, R> &
  Question &
  Pick<TextOptions, 'width'> & { options: readonly string[] }

/** Text with suggestions, such as a court's name; anything else may be typed. Value: the text, '' once cleared. */
export function FormCombo<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { control, name, label, hint, size, options, width } = props
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  return (
    <Field id={id} label={label} hint={hint} size={size} error={error}>
      <TextInput
        id={id}
        name={name}
        width={width}
        list={`${id}-list`}
        value={textOf(value)}
        error={Boolean(error)}
        describedBy={describedBy(id, hint, error)}
        inputRef={ref}
        onChange={change}
        onBlur={blur}
      />
      <datalist id={`${id}-list`}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </Field>
  )
}
