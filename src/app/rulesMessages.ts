import type { GroupOfQuestions } from '#src/domain/attack/question.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { WordingFinding } from '#src/domain/wordingRules/checkWording.ts'
import type { TextToCheck } from '#src/features/drafts/services.ts'

/** A text for the rules; without a case it belongs to the one that came last. */
export type TextOfCase = Omit<TextToCheck, 'file'> & Partial<Pick<TextToCheck, 'file'>>

/** What the page asks of the worker that holds the rules. */
export type RulesQuestion =
  | { kind: 'case'; draft: Draft; today: IsoDate }
  | { kind: 'text'; asked: TextOfCase }
  | { kind: 'questions'; file: CaseFile; today: IsoDate }

/** What the worker says: the findings on a case, the remarks on a text or the questions of the other side, or that a rule broke. */
export type RulesAnswer =
  | { findings: readonly Finding[] }
  | { remarks: readonly WordingFinding[] }
  | { questions: readonly GroupOfQuestions[] }
  | { fault: string }
