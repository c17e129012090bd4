import type { Unfinished } from '#src/domain/case/unfinished.ts'
import type { PersonView } from '#src/domain/case/views.ts'

/** What a person says of one condition, as the form holds it; `id` is the condition's. */
export type ConditionView = NonNullable<Unfinished<PersonView>['conditions']>[number]

/** What a form holds as views of conditions; anything else is left out. */
export function conditionViewsOf(value: unknown): ConditionView[] {
  return Array.isArray(value) ? value.filter(isView) : []
}

/** The views with one of them changed or added. */
export function withView(held: readonly ConditionView[], view: ConditionView): ConditionView[] {
  return held.some(({ id }) => id === view.id)
    ? held.map((one) => (one.id === view.id ? view : one))
    : [...held, view]
}

const isView = (value: unknown): value is ConditionView =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
