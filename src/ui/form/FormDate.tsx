import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { DateInput } from './DateInput.tsx'
import { GroupField, type GroupQuestion } from './GroupField.tsx'
import { textOf } from './textOf.ts'
import { useBound } from './useBound.ts'

type Props<T extends FieldValues, R> = Bound<T, R> & GroupQuestion

/**
 * A date in three boxes. Value: '2026-04-06' once real, the typed text '31/2/' until then, undefined when all boxes are
 * empty.
 */
export function FormDate<T extends FieldValues, R = T>({ control, name, legend, hint, size }: Props<T, R>) {
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  return (
    <GroupField id={id} legend={legend} hint={hint} size={size} error={error} role="group">
      <DateInput
        id={id}
        name={name}
        value={textOf(value) || undefined}
        error={Boolean(error)}
        inputRef={ref}
        onChange={change}
        onBlur={blur}
      />
    </GroupField>
  )
}
