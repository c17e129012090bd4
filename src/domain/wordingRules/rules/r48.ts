import { spa } from '#src/domain/law/citations.ts'
import type { Clause } from '../clause.ts'
import type { Facts } from '../facts.ts'
import type { Span, WordingRule } from '../rule.ts'

const place = "\\p{Lu}[\\p{L}’'-]*(?:(?:,| and| or| of| the)? \\p{Lu}[\\p{L}’'-]*)*"
const limits = [
  new RegExp(`\\b(?:in|within|inside)(?: the)?(?: \\p{Ll}+ of)? (${place}),? (?:only|alone)\\b`, 'u'),
  new RegExp(
    `\\b(?:only (?:in|within|inside)|(?:has effect|applies|limited|restricted)[^.;]{0,30}? (?:in|to|within))(?: the)?(?: \\p{Ll}+ of)? (${place})`,
    'u',
  ),
]

/** A condition that has effect in a locality only, while a protected person lives, works or was met elsewhere: SPA 2019 s.2(4). */
export const r48: WordingRule = {
  code: 'R48',
  level: 'W',
  title: 'A limit to a locality',
  authority: spa('s.2(4)'),
  needs: ['condition', 'protected', 'acts'],
  partly: true,
  remarks: (clause, facts) => {
    const limit = clause.exception ? undefined : limitOf(clause)
    const elsewhere = limit && whatIsElsewhere(limit.where, clause, facts)
    if (!limit || !elsewhere) return []
    const message = `This would have effect only in ${limit.where}, and ${elsewhere} elsewhere. Without a limit it has effect in the whole United Kingdom. Take the limit out, or say why it is enough.`
    return [{ span: limit.span, message, suggestion: 'No limit to a locality' }]
  },
}

function limitOf({ condition, named }: Clause): { where: string; span: Span | null } | undefined {
  const found = limits.flatMap((pattern) => pattern.exec(named) ?? [])[0]
  const match = limits.map((pattern) => pattern.exec(named)).find(Boolean)
  if (found && match?.[1]) return { where: match[1], span: [match.index, match.index + match[0].length] }
  const { reach, where } = condition?.locality ?? {}
  return reach === 'limited' && where?.trim() ? { where: where.trim(), span: null } : undefined
}

/** A home, a workplace, a school or an act whose place is told and is not where the limit is. */
function whatIsElsewhere(where: string, { condition }: Clause, { slices }: Facts): string | undefined {
  const names = where.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
  const isElsewhere = (value = '') =>
    tellsTown(value) && !names.some((name) => value.toLowerCase().includes(name.toLowerCase()))
  const meant = condition?.protects ?? []
  const people = (slices.protected?.people ?? []).filter(({ id }) => meant.length === 0 || meant.includes(id))
  const details = people.flatMap(({ details: own = [] }) => own)
  if (details.some(({ kind, value }) => kind && kind in stays && isElsewhere(value)))
    return 'a protected person lives, works or studies'
  const items = (slices.acts?.items ?? []).filter(({ kind }) => kind !== 'context')
  return items.some((act) => isElsewhere(act.place)) ? 'an act was done' : undefined
}

const stays = { home: true, workplace: true, school: true }

/** “9 Alder Close, Ninefold” tells where it is, “Ember House” does not. */
const tellsTown = (value: string) =>
  /\S\s*[,\n]\s*\S|\b(?:in|at|near) \p{Lu}|\b(?:Wales|Scotland|England|Northern Ireland)\b/u.test(value)
