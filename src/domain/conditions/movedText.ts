import type { Condition } from './condition.ts'
import type { RawInput, RawInputs } from './inputs.ts'
import { library } from './library.ts'
import type { ConditionPeople } from './people.ts'
import type { ConditionTemplate } from './template.ts'

/** The kept wording of a condition, and what its own version makes of its kept inputs now. */
export type MovedText = { kept: string; now: string }

/**
 * Where the case has moved on under a kept wording, a name being corrected, say: both texts, for the officer to choose.
 * Undefined where they are the same, or where there is nothing to compare. The kept text never changes by itself.
 */
export function movedText(
  condition: Condition,
  people: ConditionPeople,
  known: readonly ConditionTemplate[] = library,
): MovedText | undefined {
  const { text: kept, origin } = condition
  const own = known.find(({ code, version }) => code === origin?.code && version === origin.version)
  if (!kept || origin?.kind !== 'library' || !own) return undefined
  const rendered = own.render(keptInputs(condition), people)
  return rendered.ok && rendered.text !== kept ? { kept, now: rendered.text } : undefined
}

/** The inputs that a condition keeps, for a template to read. */
export function keptInputs({ origin }: Condition): RawInputs {
  const kept: Readonly<Record<string, RawInput | undefined>> = origin?.inputs ?? {}
  return Object.fromEntries(Object.entries(kept).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
