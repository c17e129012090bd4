import type { Authority } from '#src/domain/law/authority.ts'
import { her } from '#src/domain/law/citations.ts'
import type { Statement } from '#src/domain/law/statement.ts'
import { placeOf } from '../quoted.ts'

const rules = her('r.3').source

/** "rule 3(1)" of the Rules that the notice names in its first paragraph; other laws by their names. */
export function ruleOf(authority: Authority): string {
  return authority.source === rules ? authority.provision.replace(/^r\./, 'rule ') : placeOf(authority)
}

/** What the law says in plain words, with its place as this notice names it. */
export function statedHere({ text, authority }: Statement): string {
  return `${text.replace(/\.$/, '')} (${ruleOf(authority)}).`
}
