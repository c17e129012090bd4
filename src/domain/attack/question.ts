import type { Where } from '../checks/finding.ts'

/** What a question goes to: the three limbs of the test first, then the conditions and the way to court. */
export const attackGroups = ['acts', 'risk', 'necessity', 'conditions', 'procedure'] as const
export type AttackGroup = (typeof attackGroups)[number]

/** One question that a lawyer for the defendant is likely to put. */
export type AttackQuestion = {
  /** Permanent, kebab-case; with the item of `where` unique in a case. */
  code: string
  /** In the words of the other side. */
  question: string
  /** What in the case invites it. */
  why: string
  /** What would answer it. */
  answer: string
  /** Where an answer is kept: only ever as a change to the case. */
  where: Where
  /** What in the case answers it already; undefined while it is open. */
  answered: string | undefined
}

/** The question, or nothing where the case does not invite it. */
export const asked = (invited: unknown, question: () => AttackQuestion): AttackQuestion[] =>
  invited ? [question()] : []

/** The questions of one group, the weightiest first. */
export type GroupOfQuestions = { group: AttackGroup; questions: AttackQuestion[] }
