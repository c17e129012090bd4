import type { FieldValues } from 'react-hook-form'
import { classNames } from '../page/classNames.ts'
import type { Bound } from './Bound.ts'
import { describedBy } from './describedBy.ts'
import { Field, type Question } from './Field.tsx'
import { textOf } from './textOf.ts'
import { useBound } from './useBound.ts'

type Props<T extends FieldValues, R> = Bound<T, R> &
  Question & {
    options: readonly { value: string; label: string }[]
    /** The first, empty line of the list. */
    placeholder?: string
  }

/** One answer out of a long list. Value: the chosen option's `value`; undefined while the empty line is chosen. */
export function FormSelect<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { control, name, label, hint, size, options, placeholder = 'Choose one' } = props
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  const shown = textOf(value)
  const unlisted = shown !== '' && !options.some((option) => option.value === shown)
  return (
    <Field id={id} label={label} hint={hint} size={size} error={error}>
      <select
        className={classNames('govuk-select', error && 'govuk-select--error')}
        id={id}
        name={name}
        value={shown}
        autoComplete="off"
        aria-describedby={describedBy(id, hint, error)}
        ref={ref}
        onChange={(event) => change(event.target.value === '' ? undefined : event.target.value)}
        onBlur={blur}
      >
        <option value="">{placeholder}</option>
        {unlisted && <option value={shown}>{shown}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
