import type { Condition } from '#src/domain/conditions/condition.ts'
import { templateOf } from '#src/domain/conditions/library.ts'

/** What a condition is called in lists: its title in the library, or that it is in the officer's own words. */
export function conditionTitle(condition: Condition): string {
  const template = templateOf(condition)
  return template ? `${template.title} (${template.code})` : 'In your own words'
}
