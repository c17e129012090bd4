import type { CaseFile } from '../case/caseFile.ts'
import type { OrderMade } from '../case/ordersMade.ts'
import { applies } from '../flow/applies.ts'
import { conditionNumbers } from '../grounds/numbering.ts'
import { changesOfConditions } from './changedConditions.ts'
import { type Condition, conditionsOf } from './condition.ts'

type Asked = Pick<CaseFile, 'prohibitions' | 'requirements' | 'route' | 'change'>

/** What the court did with a condition: as drafted, refused, or made in words of its own. */
export type Decided = { as: 'drafted' | 'refused' } | { as: 'reworded'; words: string }

/** The drafted conditions on which the court decided in an order of this kind, in the order of their numbers; all that a changed order is to gain. */
export function conditionsAsked(file: Asked, kind: OrderMade['kind']): Condition[] {
  if (file.route?.kind !== 'change')
    return conditionsOf(file).filter(({ interim }) => kind === 'full' || interim === 'yes')
  return conditionsOf({
    prohibitions: applies('prohibitions', file) ? file.prohibitions : undefined,
    requirements: applies('requirements', file) ? file.requirements : undefined,
  })
}

/** What is recorded of one condition; nothing where no answer is given, or new words are meant and not yet entered. */
export function decidedOf({ record }: OrderMade, condition: string): Decided | undefined {
  const { as, words } = record.conditions?.find(({ id }) => id === condition) ?? {}
  if (as === 'reworded') return words?.trim() ? { as, words } : undefined
  return as && { as }
}

/** Something on which the court decides: a drafted condition, or one of the order in force that is to read otherwise or to go. */
type AskedCondition = { id: string; number: number; text: string; change?: 'reworded' | 'removed' }

/** All that the court decides on in an order of this kind, by number. */
export function decisionsAsked(file: Asked, kind: OrderMade['kind']): AskedCondition[] {
  const numbers = conditionNumbers(file)
  return [
    ...changesOfConditions(file).map(
      ({ id, number, condition }): AskedCondition =>
        condition.becomes === 'reworded'
          ? { id, number, text: condition.newWords ?? '', change: 'reworded' }
          : { id, number, text: condition.words ?? '', change: 'removed' },
    ),
    ...conditionsAsked(file, kind).map(({ id, text = '' }) => ({ id, number: numbers.get(id) ?? 0, text })),
  ]
}

/** Those of which it is not yet recorded whether, and in which words, the court made them. */
export function unansweredConditions(file: Asked, order: OrderMade): AskedCondition[] {
  return decisionsAsked(file, order.kind).filter(({ id }) => !decidedOf(order, id))
}
