import type { CaseFile } from '../case/caseFile.ts'
import type { detailKinds } from '../case/person.ts'
import { type Person, peopleOf } from './people.ts'

/** `realName` stands behind a pseudonym; `namePart` is one word of it that no shown name has. */
export type WithheldKind = (typeof detailKinds)[number] | 'realName' | 'namePart'

/** One thing about a person that no served paper may say. */
export type Withheld = { personId: string; kind: WithheldKind; value: string }

/** Every detail of everybody but the defendant that was not released, and the names behind pseudonyms. */
export function withheldDetails(file: CaseFile): Withheld[] {
  const people = peopleOf(file)
  return [...withheldContacts(file), ...people.flatMap((person) => withheldNames(person, people))]
}

/** A detail is withheld until it is released: an answer not given yet withholds. */
function withheldContacts(file: CaseFile): Withheld[] {
  const people = [...(file.protected?.people ?? []), ...(file.others?.people ?? [])]
  return people.flatMap(({ id, details = [] }) =>
    details.flatMap(({ kind, value, released }) =>
      kind && value && released !== 'yes' ? [{ personId: id, kind, value }] : [],
    ),
  )
}

function withheldNames({ id, realName, shownName }: Person, people: readonly Person[]): Withheld[] {
  if (realName === '' || realName === shownName) return []
  const shown = new Set(people.flatMap((person) => wordsOf(person.shownName)))
  const parts = wordsOf(realName).filter((word) => word.length > 2 && !shown.has(word))
  const names: Withheld[] = [{ personId: id, kind: 'realName', value: realName }]
  return [...names, ...parts.map((value) => ({ personId: id, kind: 'namePart' as const, value }))]
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => word !== '')
}
