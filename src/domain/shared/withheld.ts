import type { CaseFile } from '../case/caseFile.ts'
import { contactsIn } from './contacts.ts'
import { nameParts } from './nameParts.ts'
import { type Person, peopleOf } from './people.ts'
import { isReleased } from './released.ts'
import { withheldPlaces } from './withheldPlaces.ts'
import type { Withheld } from './withheldThing.ts'
import { withheldWords } from './withheldWords.ts'

/** Every detail of everybody but the defendant that was not released, and whatever else no served paper may say. */
export function withheldDetails(file: CaseFile): Withheld[] {
  const people = peopleOf(file)
  return [
    ...withheldContacts(file, people),
    ...withheldSafety(file),
    ...withheldPlaces(file),
    ...withheldWords(file),
    ...people.flatMap((person) => withheldNames(person, people)),
  ]
}

/** A detail is withheld until it is released with a reason: an answer not given yet withholds. */
function withheldContacts(file: CaseFile, people: readonly Person[]): Withheld[] {
  const named = [...(file.protected?.people ?? []), ...(file.others?.people ?? [])]
  return named.flatMap(({ id, details = [] }) =>
    details.flatMap((detail): Withheld[] => {
      const { kind = 'unknown', value } = detail
      if (!value?.trim() || isReleased(detail)) return []
      const parts = kind === 'newName' ? nameParts(value, people) : []
      return [
        { personId: id, kind, value },
        ...parts.map((part) => ({ personId: id, kind: 'newNamePart' as const, value: part })),
      ]
    }),
  )
}

/** The code word, and every phone number and email address among what is said of safe contact and of the advocate. */
function withheldSafety(file: CaseFile): Withheld[] {
  return (file.protected?.people ?? []).flatMap(({ id, details = [], safeContact, advocate }) => {
    const { codeWord = '', times = '', shared = '' } = safeContact ?? {}
    const released = details.flatMap((detail) => (isReleased(detail) ? contactsIn(detail.value ?? '') : []))
    const isFree = (value: string) => released.some((one) => bare(one.value) === bare(value))
    const own = contactsIn(`${times}\n${shared}\n${codeWord}`)
    const others = contactsIn(advocate?.answer === 'yes' ? (advocate.contact ?? '') : '')
    return [
      ...(codeWord.trim() ? [{ personId: id, kind: 'codeWord' as const, value: codeWord }] : []),
      ...own.flatMap(({ kind, value }) => (isFree(value) ? [] : [{ personId: id, kind, value }])),
      ...others.map(({ value }) => ({ personId: id, kind: 'advocate' as const, value })),
    ]
  })
}

const bare = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

function withheldNames({ id, realName, shownName }: Person, people: readonly Person[]): Withheld[] {
  if (realName.trim() === '' || realName === shownName) return []
  const names: Withheld[] = [{ personId: id, kind: 'realName', value: realName }]
  return [
    ...names,
    ...nameParts(realName, people).map((value) => ({ personId: id, kind: 'namePart' as const, value })),
  ]
}
