import type { CaseFile } from '../case/caseFile.ts'
import type { Pronoun } from '../case/parts.ts'

/** The defendant has no id in the case file, there being only one. */
export const defendantId = 'defendant'

/** One person of the case. `shownName` is what served papers say; empty while it is not entered or nobody chose how to name the person. */
export type Person = {
  id: string
  role: 'defendant' | 'protected' | 'other'
  realName: string
  shownName: string
  pronoun?: Pronoun
}

type Named = NonNullable<NonNullable<CaseFile['others']>['people']>[number]

/** Everybody in the case: the defendant, the people to be protected, the others. */
export function peopleOf(file: CaseFile): Person[] {
  const { defendant } = file
  const name = defendant?.name ?? ''
  return [
    { id: defendantId, role: 'defendant', realName: name, shownName: name, ...pronounOf(defendant) },
    ...(file.protected?.people ?? []).map((person) => ({
      ...named(person, 'protected'),
      ...pronounOf(person),
    })),
    ...(file.others?.people ?? []).map((person) => named(person, 'other')),
  ]
}

/** Every name in the case, real or shown, once. */
export function namesOf(file: CaseFile): string[] {
  return [...new Set(peopleOf(file).flatMap(({ realName, shownName }) => [realName, shownName]))].filter(
    Boolean,
  )
}

/** The name by which served papers call a person: the label of a pseudonym, never the name behind it; none until it is chosen. */
export function shownName(file: CaseFile, id: string): string | undefined {
  return peopleOf(file).find((person) => person.id === id)?.shownName || undefined
}

function named(person: Pick<Named, 'id' | 'name' | 'shownAs'>, role: 'protected' | 'other'): Person {
  const realName = person.name ?? ''
  const { kind, label = '' } = person.shownAs ?? {}
  const shownName = kind === 'name' ? realName : kind === 'pseudonym' ? label : ''
  return { id: person.id, role, realName, shownName }
}

function pronounOf(person: { pronoun?: Pronoun | undefined } | undefined): { pronoun?: Pronoun } {
  return person?.pronoun ? { pronoun: person.pronoun } : {}
}
