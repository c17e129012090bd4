import { tidy } from '#src/domain/case/blank.ts'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { sameAnswers } from '#src/domain/shared/sameAnswers.ts'
import type { Held } from '../useStepChange.ts'
import type { ConditionStep } from './conditionSteps.ts'

type Step = Held<ConditionStep>

/** The step with these conditions at the end. */
export const withAdded = (held: Step, added: readonly Condition[]) =>
  withItems(held, (items) => [...items, ...added])

/** The step without the conditions that were added and not touched since: one with an answer more stays. */
export function withoutAdded(held: Step, added: readonly Condition[]): Step {
  const typed = Object.keys(held.typed)
  const untouched = (item: Condition) =>
    !typed.some((path) => path.startsWith(`items.${item.id}.`)) &&
    added.some((one) => one.id === item.id && sameAnswers(tidy(item), tidy(one)))
  return withItems(held, (items) => items.filter((item) => !untouched(item)))
}

/** How many of these conditions the step has. */
export const countAmong = ({ answers }: Step, items: readonly Condition[]): number =>
  items.filter(({ id }) => answers?.items?.some((held) => held.id === id)).length

/** The step with one of its conditions linked to more acts. */
export const linkedTo = (held: Step, id: string, acts: readonly string[]) =>
  withItems(held, (items) =>
    items.map((item) =>
      item.id === id ? { ...item, acts: [...new Set([...(item.acts ?? []), ...acts])] } : item,
    ),
  )

/** The step with one of its conditions no longer linked to these acts. */
export const unlinkedFrom = (held: Step, id: string, acts: readonly string[]) =>
  withItems(held, (items) =>
    items.map((item) =>
      item.id === id ? { ...item, acts: item.acts?.filter((act) => !acts.includes(act)) } : item,
    ),
  )

function withItems({ answers, typed }: Step, next: (items: readonly Condition[]) => Condition[]): Step {
  return { answers: { ...answers, items: next(answers?.items ?? []) }, typed }
}
