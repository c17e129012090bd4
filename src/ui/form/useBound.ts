import { type FieldValues, useController, useWatch } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { fieldErrors } from './fieldErrors.ts'

/**
 * The wiring every bound control needs: id (the field's path), value as it stands, first error message, and the
 * events. The value is unknown because a draft may hold half-typed text where a number or a date belongs.
 */
export function useBound<T extends FieldValues, R>({ control, name }: Bound<T, R>) {
  const { field, fieldState } = useController({ control, name })
  // useController's own value falls back to the saved answer when a field is cleared to undefined; this one does not.
  const value: unknown = useWatch({ control, name })
  const change: (next: unknown) => void = field.onChange

  return {
    id: name,
    value,
    error: fieldErrors(fieldState.error, name)[0]?.message,
    change,
    blur: field.onBlur,
    ref: field.ref,
  }
}
