import type { CaseFile } from '../case/caseFile.ts'
import type { Pronoun } from '../case/parts.ts'
import { peopleOf } from '../shared/people.ts'

/** Those whom a wording can name, as the papers show them. */
export type ConditionPeople = { defendant: Pronoun; shown: ReadonlyMap<string, string> }

/** The people of a case for its conditions. A defendant whose pronoun was not asked yet is "they". */
export function conditionPeople(file: CaseFile): ConditionPeople {
  const named = peopleOf(file).filter(({ role }) => role !== 'defendant')
  return {
    defendant: file.defendant?.pronoun ?? 'they',
    shown: new Map(named.flatMap(({ id, shownName }) => (shownName ? [[id, shownName]] : []))),
  }
}
