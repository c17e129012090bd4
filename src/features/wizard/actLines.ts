import type { SliceDraft } from '#src/domain/case/slices.ts'
import { type ActDraft, actDay, actNumbers, actsInOrder } from '#src/domain/grounds/numbering.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import { remembered } from '#src/domain/shared/remembered.ts'

/** One act as a list names it: its number, its day and its first words. */
export type ActLine = { id: string; number: number; context: boolean; day: string; words: string }

const mostWords = 80

/** Every act and context entry in order, as lists and pickers name them. */
export function actLines(acts: SliceDraft<'acts'> | undefined): readonly ActLine[] {
  return linesOf(acts?.items ?? [])
}

/** Measured: naming 1,000 acts takes several milliseconds, and pages with a picker do it at each render. */
const linesOf = remembered((items: readonly ActDraft[]): readonly ActLine[] => {
  const numbers = actNumbers(items)
  return actsInOrder(items).map((act) => ({
    id: act.id,
    number: numbers.get(act.id) ?? 0,
    context: act.kind === 'context',
    day: dayOf(act),
    words: firstWords(act.what),
  }))
})

/** The acts that a search names: by number ("4" or "#4"), by day as printed, or by words. All for an empty search. */
export function searchActs(lines: readonly ActLine[], search: string): ActLine[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return [...lines]
  const [, number] = /^#?(\d+)$/.exec(wanted) ?? []
  const exact = lines.filter((line) => number !== undefined && line.number === Number(number))
  const others = lines.filter(
    (line) =>
      !exact.includes(line) && `${line.number} ${line.day} ${line.words}`.toLowerCase().includes(wanted),
  )
  return [...exact, ...others]
}

/** "Act 4, 12 Apr 2026: first words". */
export function actLabel({ number, context, day, words }: ActLine): string {
  return `${context ? 'Context' : 'Act'} ${number}${day ? `, ${day}` : ''}${words ? `: ${words}` : ''}`
}

function dayOf(act: ActDraft): string {
  const day = actDay(act)
  return day === undefined ? '' : shortDate(day)
}

function firstWords(what = ''): string {
  const words = what.trim().replace(/\s+/g, ' ')
  return words.length > mostWords ? `${words.slice(0, mostWords).replace(/\s\S*$/, '')}…` : words
}
