import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { canaryCase } from './canaryCase.ts'

const letters = ['a', 'b', 'c'] as const

/** What must never be in what is shared about one of three people: the names and places of the other two, and every address. */
export const ofOthers = (mine: string): string[] =>
  letters.flatMap((letter) => [
    `${1 + letters.indexOf(letter)} Hazelmere${letter}ton Row`,
    ...(`p-${letter}` === mine ? [] : [`Zephyrine${letter}`, `Quornley${letter}`]),
  ])

/** Somebody else in the case and a witness, who are in no share at all. */
export const elsewhere: readonly string[] = ['Thaddeusine', 'Oswaldine']

/**
 * A case with a mark in every text and three protected people: each condition protects the people its text names, and says a name,
 * an address, a witness and somebody else. `filling` stands in every text that is not shared, so that cases differ in length.
 */
export function threeProtected(round: number, filling = ''): CaseFile {
  const file = pruneCase(filled(canaryCase(round), filling))
  const [first] = file.protected?.people ?? []
  const people = letters.map((letter) => ({
    ...first,
    id: `p-${letter}`,
    name: `Zephyrine${letter} Quornley${letter}`,
    shownAs: { kind: 'name' as const },
    advocate: { answer: 'yes' as const, name: 'An advocate', service: 'A service' },
    details: [
      { id: `d-${letter}`, kind: 'home' as const, value: addressOf(letter), released: 'no' as const },
    ],
  }))
  const [item] = file.prohibitions?.items ?? []
  const items = letters.map((letter) => ({
    ...item,
    id: `c-${letter}`,
    origin: { kind: 'bespoke' as const, why: 'w' },
    text: `must not contact Zephyrine${letter} Quornley${letter} or ${people.map(({ name }) => name).join(' or ')}, go to ${letters.map(addressOf).join(' or ')}, or ask Thaddeusine or Oswaldine.`,
    exceptions: [{ id: 'e', text: 'by a letter to Zephyrineb or to Zephyrinec' }],
    protects: ['p-a', 'p-b', 'p-c'].filter((id) => id === `p-${letter}` || letter === 'a'),
    locality: { reach: 'uk' as const },
  }))
  return {
    ...file,
    protected: { people },
    prohibitions: { items },
    others: { people: [{ id: 'o-1', name: 'Thaddeusine', shownAs: { kind: 'name' } }] },
    witnesses: { ...file.witnesses, people: [{ id: 'w-1', name: 'Oswaldine' }] },
  }
}

const addressOf = (letter: (typeof letters)[number]) =>
  `${1 + letters.indexOf(letter)} Hazelmere${letter}ton Row`

const filled = (file: CaseFile, filling: string): CaseFile =>
  filling === '' ? file : JSON.parse(JSON.stringify(file).replaceAll(')"', `) ${filling}"`))
