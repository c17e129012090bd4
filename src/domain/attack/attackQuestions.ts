import type { CaseFile } from '../case/caseFile.ts'
import { pruneCase } from '../case/prune.ts'
import type { IsoDate } from '../shared/dates.ts'
import { type AttackFacts, attackFacts } from './attackFacts.ts'
import { type AttackGroup, type AttackQuestion, attackGroups, type GroupOfQuestions } from './question.ts'
import { questionsOnActs } from './questionsOnActs.ts'
import { questionsOnConditions } from './questionsOnConditions.ts'
import { questionsOnNecessity } from './questionsOnNecessity.ts'
import { questionsOnProcedure } from './questionsOnProcedure.ts'
import { questionsOnRisk } from './questionsOnRisk.ts'

const families: Record<AttackGroup, (facts: AttackFacts) => AttackQuestion[]> = {
  acts: questionsOnActs,
  risk: questionsOnRisk,
  necessity: questionsOnNecessity,
  conditions: questionsOnConditions,
  procedure: questionsOnProcedure,
}

/**
 * What a lawyer for the defendant is likely to ask of this case on that day, the three limbs first and in each group the
 * weightiest first. Good practice and not law: a question that is not here may still be put.
 */
export function attackQuestions(file: CaseFile, today: IsoDate): GroupOfQuestions[] {
  const facts = attackFacts(pruneCase(file), today)
  return attackGroups.map((group) => ({ group, questions: families[group](facts) }))
}
