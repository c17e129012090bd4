import type { Act } from '../case/acts.ts'
import type { CaseFile } from '../case/caseFile.ts'
import type { Unfinished } from '../case/unfinished.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { type ReferenceLabels, referenceToken } from '../shared/references.ts'
import { remembered } from '../shared/remembered.ts'
import { compareTimes } from '../shared/times.ts'

export type ActDraft = Unfinished<Act>

type Dated = Pick<ActDraft, 'id' | 'when' | 'servedNumber'>

/** The day by which an act takes its place: the day itself, or the first day of a span. Undefined until it is entered. */
export function actDay(act: Pick<ActDraft, 'when'>): IsoDate | undefined {
  return act.when?.precision === 'between' ? act.when.from : act.when?.on
}

/** Acts and context in order of day and time. Acts of one day without a time come first; undated ones stand last. */
export function actsInOrder<A extends Dated>(items: readonly A[]): A[] {
  return [...items].sort((a, b) => compareActs(a, b))
}

/**
 * The number of each act and context entry, by id: 1, 2, 3 in order of day and time. Once any was served, the served
 * numbers stand and the others take the next ones, in the same order.
 */
export const actNumbers: (items: readonly Dated[]) => ReadonlyMap<string, number> = remembered((items) => {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  const ordered = actsInOrder(items)
  for (const { id, servedNumber } of ordered) {
    if (servedNumber === undefined || taken.has(servedNumber)) continue
    numbers.set(id, servedNumber)
    taken.add(servedNumber)
  }
  let next = Math.max(0, ...taken)
  for (const { id } of ordered) {
    if (!numbers.has(id)) numbers.set(id, ++next)
  }
  return numbers
})

/** The same acts with the numbers they have now fixed, because a paper that carries them was served. */
export function fixActNumbers<A extends Dated>(items: readonly A[]): A[] {
  const numbers = actNumbers(items)
  return items.map((act) => {
    const servedNumber = numbers.get(act.id)
    return servedNumber === undefined ? act : { ...act, servedNumber }
  })
}

type Numbered = Pick<CaseFile, 'prohibitions' | 'requirements' | 'route' | 'change'>

/**
 * The number of each condition, by id: the prohibitions first, the requirements going on from them. Conditions that are
 * added to an order go on from those that it has.
 */
export function conditionNumbers(file: Numbered): ReadonlyMap<string, number> {
  const all = [...(file.prohibitions?.items ?? []), ...(file.requirements?.items ?? [])]
  const before = conditionsBefore(file)
  return new Map(all.map(({ id }, place) => [id, before + place + 1]))
}

/** How many conditions an order has that is to be changed; none where a new one is asked for. */
export function conditionsBefore({ route, change }: Pick<CaseFile, 'route' | 'change'>): number {
  return route?.kind === 'change' ? (change?.inForce?.length ?? 0) : 0
}

/** What a reference to each act, exhibit and condition of the case prints as. An exhibit without a reference has none yet. */
export function referenceLabels(file: Numbered & Pick<CaseFile, 'acts' | 'evidence'>): ReferenceLabels {
  const exhibits = file.evidence?.exhibits ?? []
  return {
    act: asWords(actNumbers(file.acts?.items ?? [])),
    condition: asWords(conditionNumbers(file)),
    exhibit: new Map(exhibits.flatMap(({ id, reference }) => (reference ? [[id, reference]] : []))),
  }
}

/** The token for an act that the officer names by its number, as "4" or "#4". Undefined when no act has that number. */
export function tokenForNumber(typed: string, numbers: ReadonlyMap<string, number>): string | undefined {
  const [, digits] = /^#?(\d{1,5})$/.exec(typed.trim()) ?? []
  if (digits === undefined) return undefined
  const found = [...numbers].find(([, number]) => number === Number(digits))
  return found && referenceToken('act', found[0])
}

/** A text in which each "#4" that names an act is its token; a number that no act has stays as typed. */
export function withTokens(text: string, numbers: ReadonlyMap<string, number>): string {
  return text.replace(/(?<![\w#])#\d{1,5}(?!\w)/g, (typed) => tokenForNumber(typed, numbers) ?? typed)
}

function compareActs(a: Dated, b: Dated): number {
  const [first, second] = [actDay(a), actDay(b)]
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined)
  return compareDates(first, second) || compareTimes(timeOf(a), timeOf(b))
}

function timeOf({ when }: Dated): string {
  return when?.precision === 'exact' ? (when.time ?? '') : ''
}

function asWords(numbers: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  return new Map([...numbers].map(([id, number]) => [id, String(number)]))
}
