import type { CaseFile } from '../case/caseFile.ts'
import type { Condition } from '../conditions/condition.ts'
import { type ActDraft, actNumbers, conditionsBefore } from '../grounds/numbering.ts'
import type { Where } from './finding.ts'

/** An act as messages name it: "Act 4". */
export type NumberedAct = { act: ActDraft; name: string; at: (field?: string) => Where }

/** The acts and context of a case with their numbers, in the order in which they were entered. */
export function numberedActs({ acts }: Pick<CaseFile, 'acts'>): NumberedAct[] {
  const items = acts?.items ?? []
  const numbers = actNumbers(items)
  return items.map((act) => ({
    act,
    name: `${act.kind === 'context' ? 'Entry' : 'Act'} ${numbers.get(act.id) ?? 0}`,
    at: (field) => placeOf('acts', act.id, field),
  }))
}

/** A condition as messages name it: "Condition 3", and the page on which it is drafted. */
export type NumberedCondition = {
  condition: Condition
  kind: 'prohibition' | 'requirement'
  name: string
  at: (field?: string) => Where
}

/** The conditions of a case with their numbers: prohibitions, then requirements. */
export function numberedConditions(
  file: Pick<CaseFile, 'prohibitions' | 'requirements' | 'route' | 'change'>,
): NumberedCondition[] {
  const forbidden = file.prohibitions?.items ?? []
  const required = file.requirements?.items ?? []
  const before = conditionsBefore(file)
  return [...forbidden, ...required].map((condition, place) => {
    const kind = place < forbidden.length ? 'prohibition' : 'requirement'
    return {
      condition,
      kind,
      name: `Condition ${before + place + 1}`,
      at: (field) => placeOf(`${kind}s`, condition.id, field),
    }
  })
}

/** Where a finding about an item of a list stands; without a field, the whole item. */
export function placeOf(step: Where['step'], item: string, field?: string): Where {
  return field === undefined ? { step, item } : { step, item, field }
}
