import { exceptions as library } from '#src/domain/conditions/exceptions.ts'
import type { RawInput } from '#src/domain/conditions/inputs.ts'
import type { ConditionPeople } from '#src/domain/conditions/people.ts'

/** One exception of a condition as its form holds it. */
export type ExceptionDraft = {
  id: string
  code?: string | undefined
  inputs?: Record<string, RawInput> | undefined
  text?: string | undefined
}

/** What a form holds as exceptions; anything else is left out. */
export function exceptionsOf(value: unknown): ExceptionDraft[] {
  return Array.isArray(value) ? value.filter(isException) : []
}

/** The exceptions with one of the library added, worded at once where it needs nothing more. */
export function withException(
  held: readonly ExceptionDraft[],
  id: string,
  code: string | undefined,
  people: ConditionPeople,
): ExceptionDraft[] {
  if (code === undefined) return [...held, { id }]
  return [...held, worded({ id, code }, {}, people)]
}

/** One exception with other parameters, and its sentence by them; a sentence kept from before stays until there is one. */
export function worded(
  exception: ExceptionDraft,
  inputs: Record<string, RawInput>,
  people: ConditionPeople,
): ExceptionDraft {
  const rendered = library.find(({ code }) => code === exception.code)?.render(inputs, people)
  const asked = Object.keys(inputs).length > 0 ? { inputs } : {}
  const { inputs: _, ...rest } = exception
  return rendered?.ok ? { ...rest, ...asked, text: rendered.text } : { ...rest, ...asked }
}

const isException = (value: unknown): value is ExceptionDraft =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
