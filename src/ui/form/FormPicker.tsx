import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { Picker } from './Picker.tsx'
import { useBound } from './useBound.ts'

type Props<T extends FieldValues, R> = Bound<T, R> & {
  legend: string
  hint?: string
  searchLabel: string
  options: readonly { value: string; label: string }[]
}

/** Any number of answers out of a list of any length. Value: the ticked options' `value`s in the order of `options`. */
export function FormPicker<T extends FieldValues, R = T>({ control, name, ...rest }: Props<T, R>) {
  const { id, value, error, change, blur } = useBound({ control, name })
  return (
    <Picker
      {...rest}
      id={id}
      error={error}
      chosen={Array.isArray(value) ? value : []}
      onChange={change}
      onBlur={blur}
    />
  )
}
