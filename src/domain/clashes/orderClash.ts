import type { Finding, Where } from '../checks/finding.ts'
import type { Authority } from '../law/authority.ts'

export type ClashKind =
  | 'conditions'
  | 'places'
  | 'times'
  | 'otherOrders'
  | 'duplicates'
  | 'dates'
  | 'notification'
  | 'exceptions'

/** One side of a clash: a condition or a fact of the case, in words, and the page on which it can be changed. */
export type ClashSide = { words: string; where: Where }

/** Two things in or around an order that do not go together. The first side is the condition that has to give way. */
export type OrderClash = {
  /** Permanent, kebab-case. */
  code: string
  what: ClashKind
  sides: readonly [ClashSide, ClashSide, ...ClashSide[]]
  /** What is wrong, naming both sides. */
  message: string
  /** What usually mends it. */
  cure: string
  severity: Finding['severity']
  authority: Authority
  /** The words of the first side that are meant, [start, end). */
  span?: readonly [start: number, end: number]
}
