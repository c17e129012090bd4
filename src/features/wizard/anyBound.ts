import type { FieldValues } from 'react-hook-form'
import type { Bound } from '#src/ui/form/Bound.ts'

/** The same field of the same form for a group of controls that several steps share, whatever else their forms hold. */
export function anyBound<T extends FieldValues, R>(bound: Bound<T, R>): Bound<FieldValues>
export function anyBound(bound: unknown): unknown {
  return bound
}
