import type { CaseFile } from '../case/caseFile.ts'
import type { Condition } from './condition.ts'
import { templateOf } from './library.ts'

/** One cell of the matrix that shows what a condition rests on. */
export type ThreadCell =
  | 'acts'
  | 'risk'
  | 'lesser'
  | 'necessity'
  | 'how'
  | 'by'
  | 'check'
  | 'exceptions'
  | 'protects'
  | 'view'

/** A cell with nothing in it; `person` where it is about one protected person. */
export type EmptyCell = { cell: ThreadCell; person?: string }

/** What is missing where a cell is empty, as it stands after “Missing:”. */
export const cellNames: Record<ThreadCell, string> = {
  acts: 'an act that it answers',
  risk: 'the risk that it meets',
  lesser: 'what less would be',
  necessity: 'why it is necessary',
  how: 'how a breach would show',
  by: 'who checks',
  check: 'the day of the first check',
  exceptions: 'an exception',
  protects: 'whom it protects',
  view: 'what the protected person says of it',
}

type Case = Pick<CaseFile, 'acts' | 'protected' | 'views'>

/**
 * The cells of one condition that are empty, from the acts to the check: SPA 2019 s.2(2) asks that each condition be
 * necessary, and each cell is a part of the answer. Context is no act. A condition in the officer’s own words has no
 * usual exceptions, so it lacks none.
 */
export function emptyCells(condition: Condition, file: Case): EmptyCell[] {
  const { risk, lesser, necessity, monitoring } = condition
  const has: [ThreadCell, unknown][] = [
    ['acts', answersAct(condition, file)],
    ['risk', risk?.trim()],
    ['lesser', lesser?.trim()],
    ['necessity', necessity?.trim()],
    ['how', monitoring?.how?.trim()],
    ['by', monitoring?.by?.trim()],
    ['check', monitoring?.firstCheck],
    ['exceptions', condition.exceptions?.length || !templateOf(condition)?.usualExceptions.length],
  ]
  return [...has.flatMap(([cell, there]) => (there ? [] : [{ cell }])), ...unheard(condition, file)]
}

function answersAct({ acts = [] }: Condition, file: Case): boolean {
  const linked = new Set(acts)
  return (file.acts?.items ?? []).some(({ id, kind }) => kind !== 'context' && linked.has(id))
}

function unheard({ id, protects = [] }: Condition, file: Case): EmptyCell[] {
  const people = (file.protected?.people ?? []).filter((person) => protects.includes(person.id))
  if (people.length === 0) return [{ cell: 'protects' }]
  return people
    .filter((person) => !viewOn(id, person.id, file)?.answer)
    .map((person) => ({ cell: 'view', person: person.id }))
}

/** What one protected person says of one condition, as far as it is recorded. */
export function viewOn(condition: string, person: string, { views }: Pick<CaseFile, 'views'>) {
  return views?.people?.find(({ id }) => id === person)?.conditions?.find(({ id }) => id === condition)
}
