import type { Control, FieldPath, FieldValues } from 'react-hook-form'

/** What ties a control to one field of a react-hook-form form: its `control` and the field's path. */
export type Bound<T extends FieldValues, R = T> = {
  control: Control<T, unknown, R>
  name: FieldPath<T>
}
