import type { CaseFile } from '../case/caseFile.ts'
import type { OrderMade } from '../case/ordersMade.ts'
import { type Condition, conditionsOf } from './condition.ts'

type Asked = Pick<CaseFile, 'prohibitions' | 'requirements'>

/** What the court did with a condition: as drafted, refused, or made in words of its own. */
export type Decided = { as: 'drafted' | 'refused' } | { as: 'reworded'; words: string }

/** The conditions on which the court decided in an order of this kind, in the order of their numbers. */
export function conditionsAsked(file: Asked, kind: OrderMade['kind']): Condition[] {
  return conditionsOf(file).filter(({ interim }) => kind === 'full' || interim === 'yes')
}

/** What is recorded of one condition; nothing where no answer is given, or new words are meant and not yet entered. */
export function decidedOf({ record }: OrderMade, condition: string): Decided | undefined {
  const { as, words } = record.conditions?.find(({ id }) => id === condition) ?? {}
  if (as === 'reworded') return words?.trim() ? { as, words } : undefined
  return as && { as }
}

/** The conditions of which it is not yet recorded whether, and in which words, the court made them. */
export function unansweredConditions(file: Asked, order: OrderMade): Condition[] {
  return conditionsAsked(file, order.kind).filter(({ id }) => !decidedOf(order, id))
}
