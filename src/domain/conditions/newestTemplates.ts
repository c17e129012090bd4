import { library } from './library.ts'
import type { ConditionTemplate } from './template.ts'

/** What may be added to a case: the newest version of each condition of the library, unless it is withdrawn. */
export function newestTemplates(known: readonly ConditionTemplate[] = library): ConditionTemplate[] {
  const newest = new Map<string, ConditionTemplate>()
  for (const template of known) {
    const held = newest.get(template.code)
    if (!held || held.version < template.version) newest.set(template.code, template)
  }
  return [...newest.values()].filter(({ withdrawn }) => !withdrawn)
}
