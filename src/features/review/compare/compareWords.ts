import type { ComparedPart, EntryChange, Renumbered } from '#src/domain/compare/comparison.ts'
import { counted } from '#src/domain/shared/counted.ts'
import type { KeptFor } from '#src/storage/history.ts'

/** The parts of an application as the headings of a comparison. */
export const partTitles: Record<ComparedPart, string> = {
  conditions: 'Conditions and zones',
  acts: 'Acts and evidence',
  parties: 'Parties',
  period: 'Kind of order and period',
  other: 'Other words of the application',
  notSigned: 'What is not signed',
}

/** The order in which the parts are shown: what the court is asked to order comes first. */
export const partOrder: readonly ComparedPart[] = [
  'conditions',
  'acts',
  'parties',
  'period',
  'other',
  'notSigned',
]

/** What became of an entry, as a tag says it. */
export const kindWords = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'Moved',
} as const satisfies Record<EntryChange['kind'], string>

/** Why a version is kept. */
export const keptWords: Record<KeptFor, string> = {
  final: 'printed as final',
  lodged: 'lodged with the court',
  served: 'served',
  shared: 'sent or received',
  signed: 'signed',
}

type Group = { entries: readonly EntryChange[]; renumbered: readonly Renumbered[] }

/** How much of a part differs, in one line: “1 added, 2 changed, 3 with another number”; “No change” where nothing does. */
export function countsText({ entries, renumbered }: Group): string {
  const count = (kind: EntryChange['kind']) => entries.filter((entry) => entry.kind === kind).length
  const renamed = renumbered.reduce((sum, run) => sum + run.count, 0)
  const said = [
    [count('added'), 'added'],
    [count('removed'), 'removed'],
    [count('changed'), 'changed'],
    [count('moved'), 'moved'],
    [renamed, 'with another number'],
  ] as const
  return (
    said
      .filter(([number]) => number > 0)
      .map(([number, words]) => `${number} ${words}`)
      .join(', ') || 'No change'
  )
}

/** “Acts 5 to 12 are now acts 6 to 13.” */
export function renumberedText({ of, before, after, count }: Renumbered): string {
  const title = of === 'act' ? 'Act' : 'Condition'
  if (count === 1) return `${title} ${before} is now ${of} ${after}.`
  return `${title}s ${before} to ${before + count - 1} are now ${of}s ${after} to ${after + count - 1}.`
}

/** What is said of where an entry stands, where that differs; undefined where it does not. */
export function placeText({ moved, numbers, step }: EntryChange): string | undefined {
  const of = step === 'acts' ? 'act' : 'condition'
  if (numbers && moved) return `Moved: it was ${of} ${numbers.before} and is now ${of} ${numbers.after}.`
  if (numbers) return `It was ${of} ${numbers.before} and is now ${of} ${numbers.after}.`
  return moved ? 'It stands at another place in its list.' : undefined
}

/** “All 12 answers” of something that is new or gone. */
export const allAnswers = (count: number): string => `All ${counted(count, 'answer')}`
