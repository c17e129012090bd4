import type { Behaviour } from '../case/acts.ts'
import type { CaseFile } from '../case/caseFile.ts'
import { type ActDraft, actNumbers } from '../grounds/numbering.ts'
import { type Condition, conditionsOf } from './condition.ts'
import { templateOf } from './library.ts'
import { newestTemplates } from './newestTemplates.ts'
import type { ConditionTemplate } from './template.ts'

/** A kind of act, and the numbers of the acts of that kind in their order. */
export type ActsOfKind = { behaviour: Behaviour; acts: number[] }

/** A condition of the library that the case does not have, and the kinds of act for which it is proposed. */
export type Suggestion = { template: ConditionTemplate; answers: ActsOfKind[] }

export type Coverage = {
  /** Kinds of act that no condition answers. */
  gaps: ActsOfKind[]
  /** Ids of the conditions that are linked to no act of the case. */
  unsupported: string[]
  /** Conditions to consider: those that close a gap, the narrowest first; those for every kind of act stand last. */
  suggestions: Suggestion[]
}

/**
 * How the conditions meet the chronology. A kind of act is answered where a condition is linked to an act of that kind
 * and, being of the library, is meant for that kind. Context entries are no acts.
 */
export function coverageOf(file: CaseFile): Coverage {
  const acts = (file.acts?.items ?? []).filter(({ kind }) => kind !== 'context')
  const conditions = conditionsOf(file)
  const kinds = kindsOf(acts, actNumbers(file.acts?.items ?? []))
  const byId = new Map(acts.map((act) => [act.id, act]))
  const answered = new Set(conditions.flatMap((condition) => answeredBy(condition, byId)))
  const gaps = kinds.filter(({ behaviour }) => !answered.has(behaviour))
  return {
    gaps,
    unsupported: conditions
      .filter(({ acts: linked = [] }) => !linked.some((id) => byId.has(id)))
      .map(({ id }) => id),
    suggestions: suggestionsFor(gaps, new Set(conditions.flatMap((one) => templateOf(one)?.code ?? []))),
  }
}

/** The kinds of the acts that it is linked to; of the library only those for which the condition is meant. */
function answeredBy(condition: Condition, acts: ReadonlyMap<string, ActDraft>): Behaviour[] {
  const kinds = (condition.acts ?? []).flatMap((id) => acts.get(id)?.behaviours ?? [])
  const meant = templateOf(condition)?.behaviours
  return meant ? kinds.filter((kind) => meant.includes(kind)) : kinds
}

function kindsOf(acts: readonly ActDraft[], numbers: ReadonlyMap<string, number>): ActsOfKind[] {
  const found = new Map<Behaviour, number[]>()
  for (const { id, behaviours = [] } of acts)
    for (const kind of behaviours) found.set(kind, [...(found.get(kind) ?? []), numbers.get(id) ?? 0])
  return [...found]
    .map(([behaviour, own]) => ({ behaviour, acts: own.toSorted((one, other) => one - other) }))
    .toSorted((one, other) => one.behaviour.localeCompare(other.behaviour))
}

function suggestionsFor(gaps: readonly ActsOfKind[], held: ReadonlySet<string>): Suggestion[] {
  return newestTemplates()
    .filter(({ code }) => !held.has(code))
    .map((template) => ({
      template,
      answers: gaps.filter(({ behaviour }) => template.behaviours.includes(behaviour)),
    }))
    .filter(({ answers }) => answers.length > 0)
    .toSorted((one, other) => one.template.behaviours.length - other.template.behaviours.length)
}
