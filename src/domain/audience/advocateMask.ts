import type { CaseFile } from '../case/caseFile.ts'
import { knownWords } from '../shared/knownWords.ts'
import { nameParts } from '../shared/nameParts.ts'
import { peopleOf } from '../shared/people.ts'
import { withheldDetails } from '../shared/withheld.ts'
import type { Withheld } from '../shared/withheldThing.ts'
import { maskWithheld } from './maskWithheld.ts'

/** Gives a text as one protected person’s advocate may read it; undefined stays undefined. */
export type Mask = (text: string | undefined) => string | undefined

/**
 * Masks whatever is withheld of anybody, the person’s own details too, and the names and details of everybody else in the case but
 * the defendant, released or not.
 */
export function advocateMask(file: CaseFile, personId: string): Mask {
  const withheld = [
    ...withheldDetails(file),
    ...namesOfOthers(file, personId),
    ...detailsOfOthers(file, personId),
  ]
  const mask = maskWithheld(withheld, knownWords(file))
  return (text) => (text === undefined ? undefined : mask(text))
}

/** Every name of everybody else, and the words of it that are in no name that may be said. */
function namesOfOthers(file: CaseFile, personId: string): Withheld[] {
  const people = peopleOf(file)
  const said = people.filter(({ id, role }) => id === personId || role === 'defendant')
  const others = [
    ...people.flatMap((one) => (said.includes(one) ? [] : [one.realName, one.shownName])),
    ...(file.witnesses?.people ?? []).map(({ name = '' }) => name),
  ]
  const own = new Set(said.map(({ shownName }) => shownName))
  return [...new Set(others)]
    .filter((name) => name.trim() !== '' && !own.has(name))
    .flatMap((name) => [
      { personId: '', kind: 'realName' as const, value: name },
      ...nameParts(name, said).map((value) => ({ personId: '', kind: 'namePart' as const, value })),
    ])
}

function detailsOfOthers({ protected: safe, others }: CaseFile, personId: string): Withheld[] {
  return [...(safe?.people ?? []), ...(others?.people ?? [])]
    .filter(({ id }) => id !== personId)
    .flatMap(({ id, details = [] }) =>
      details.flatMap((detail): Withheld[] => {
        const { kind = 'unknown', value } = detail
        return value?.trim() ? [{ personId: id, kind, value }] : []
      }),
    )
}
