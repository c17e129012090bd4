import type { CaseFile } from '../case/caseFile.ts'
import type { SliceId } from '../case/slices.ts'
import type { IsoDate } from '../shared/dates.ts'

/** The answers of a case, any of which may not be to hand. */
export type Slices = Partial<Pick<CaseFile, SliceId>>

/** A fact that a rule needs: a step’s answers, the defendant’s date of birth, the other conditions of the order (those of the other kind at least), the condition itself, or a field of it. */
export type Need = SliceId | FineNeed
export type FineNeed = 'condition' | `condition.${ConditionField}` | 'defendant.born' | 'order'
export type ConditionField = 'acts' | 'necessity' | 'monitoring' | 'provider' | 'roads'

/** What the rules may know besides the text. */
export type Facts = { slices: Slices; today: IsoDate }
