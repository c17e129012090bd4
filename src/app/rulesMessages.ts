import type { Draft } from '#src/domain/case/draft.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'

/** What the page asks of the worker that holds the rules. */
export type RulesQuestion = { kind: 'case'; draft: Draft; today: IsoDate }

/** What the worker says: the findings, or that a rule broke. */
export type RulesAnswer = { findings: readonly Finding[] } | { fault: string }
