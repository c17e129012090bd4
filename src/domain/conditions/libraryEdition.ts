import { library } from './library.ts'
import type { ConditionTemplate } from './template.ts'

/**
 * The condition library in a few words that differ once a wording is added or made anew: how many wordings it has, and the sum of
 * their versions.
 */
export function libraryEdition(known: readonly ConditionTemplate[] = library): string {
  const sum = known.reduce((total, { version }) => total + version, 0)
  return `${known.length} wordings, edition ${sum}`
}
