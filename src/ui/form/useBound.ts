import { useEffect, useState } from 'react'
import { type FieldValues, get, useController, useWatch } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { fieldErrors } from './fieldErrors.ts'

/**
 * The wiring every bound control needs: id (the field's path), value as it stands, first error message, and the
 * events. The value is unknown because a draft may hold half-typed text where a number or a date belongs.
 */
export function useBound<T extends FieldValues, R>({ control, name }: Bound<T, R>) {
  // useController's own value falls back to the saved answer when a field is cleared to undefined; this one does not.
  const value: unknown = useWatch({ control, name })
  const [found] = useState(value)
  const { field, fieldState } = useController({ control, name })
  const change: (next: unknown) => void = field.onChange

  // The form's own store: registering a question that is shown again brings a cleared answer back, so it is cleared again.
  useEffect(() => {
    if (found === undefined && get(control._formValues, name) !== undefined) change(undefined)
  }, [found, change, control, name])

  return {
    id: name,
    value,
    error: fieldErrors(fieldState.error, name)[0]?.message,
    change,
    blur: field.onBlur,
    ref: field.ref,
  }
}
