import type { StepId } from '../flow/steps.ts'
import type { Authority } from '../law/authority.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { DeadlineKind, DeadlineState } from './deadlineKinds.ts'

/** Why a date is what it is, where that stands, and what of it is not settled or was not read. */
export type Rule = { text: string; authority: Authority; caution?: string }

/** When it is, or why that cannot be told yet, in a sentence to the officer. */
export type When = { day: IsoDate } | { unknown: string }

/** A date of a case before it is read on a day. The key is its kind and, where there may be several, what it is about. */
export type DatedTask = {
  key: string
  kind: DeadlineKind
  when: When
  /** The words of the kind, or fuller ones that may name a condition. */
  what: string
  rule: Rule
  step: StepId
  /** Whether the case says that it is done, or that it no longer matters. */
  done: boolean
}

/** A date of a case on a day: what is due by when, under which rule, how it stands, and the page where it is dealt with. */
export type Deadline = Omit<DatedTask, 'done'> & { state: DeadlineState }
