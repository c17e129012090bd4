import type { ServedAct, ServedCase } from '#src/domain/audience/servedCase.ts'
import { frequency } from '#src/domain/grounds/frequency.ts'
import { examplesOnly } from '#src/domain/law/stalkingActs.ts'
import { counted } from '#src/domain/shared/counted.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { longDate, monthAndYear } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { fromTo, fullStop, numberedList } from '../format.ts'
import { openingRows, paperOpening, protectedRow } from '../paperOpening.ts'
import { actRow, columns } from './actRow.ts'
import { actsFigure } from './actsFigure.ts'

/** The chronology: every act and every entry of context in one table, with what a reader needs to read it. */
export function chronology(served: ServedCase): Block[] {
  const { acts } = served
  if (acts.length === 0) return [...opening(served), { kind: 'missing', what: 'the acts', step: 'acts' }]
  return [
    ...opening(served),
    { kind: 'heading', level: 2, text: 'How to read this chronology' },
    ...introduction(acts),
    ...actsFigure(acts),
    ...byMonth(acts),
    ...together(served),
    { kind: 'heading', level: 2, text: 'What happened, in order' },
    {
      kind: 'table',
      caption: `Chronology: ${countsOf(acts)}`,
      columns,
      rows: acts.map(actRow),
    },
  ]
}

function opening(served: ServedCase): Block[] {
  return paperOpening('Chronology', [...openingRows(served), protectedRow(served)])
}

const isAct = ({ kind }: ServedAct) => kind === 'act'

function countsOf(acts: readonly ServedAct[]): string {
  const own = acts.filter(isAct).length
  const context = acts.length - own
  return context === 0
    ? counted(own, 'act')
    : `${counted(own, 'act')} and ${counted(context, 'context entry', 'context entries')}`
}

const contextExplained =
  'An entry marked “Context”, such as an arrest, is there to explain. It is not an act and is not counted as one.'

function introduction(acts: readonly ServedAct[]): Block[] {
  const { first, last, undated } = frequency(acts)
  const range = first && last ? ` ${rangeOf(first, last.day)}` : ''
  const without = undated > 0 ? ` ${counted(undated, 'act has', 'acts have')} no date yet.` : ''
  return [
    { kind: 'paragraph', text: `This chronology has ${countsOf(acts)}.${range}${without}` },
    {
      kind: 'bullets',
      items: [
        ...(acts.every(isAct) ? [] : [contextExplained]),
        'A letter in the column “Kind of act” is that of the list in section 2A(3) of the Protection from Harassment Act 1997. “Other” is an act that the list does not name.',
        examplesOnly.text,
        '“First-hand” means that the person whose evidence it is saw or heard it. “A record” means that a document, a device or a camera holds it; what a document states can be hearsay too. “Hearsay” means that somebody else told of it.',
        '“Attribution” is how sure the applicant is that it was the defendant: established, strong or suspected. That is the applicant’s view. It is for the court to decide.',
        'To say nothing, to deny an act or to ask for legal advice is not to admit it.',
      ],
    },
  ]
}

function rangeOf(first: IsoDate, last: IsoDate): string {
  return first === last
    ? `All of it happened on ${longDate(first)}.`
    : `The acts run from ${fromTo(first, last)}.`
}

/** What like acts show together, asked once for each run of them. */
function together({ acts, runs }: ServedCase): Block[] {
  const rows = runs.flatMap(({ id, name, why }) => {
    const numbers = acts.filter((act) => isAct(act) && act.run === id).map(({ number }) => number)
    return why && numbers.length > 0
      ? [{ label: name ?? 'Like acts', value: `${fullStop(why)} See ${numberedList('act', numbers)}.` }]
      : []
  })
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Acts that belong together' },
    { kind: 'rows', rows },
  ]
}

/** Totals by month, where there is more than one month to compare. */
function byMonth(acts: readonly ServedAct[]): Block[] {
  const months = frequency(acts).months.filter(({ count }) => count > 0)
  if (months.length < 2) return []
  const counts = months.map(({ month, count }) => `${monthAndYear(month)}, ${count}`)
  return [
    { kind: 'paragraph', text: `How many acts began in each month that has any: ${counts.join('; ')}.` },
  ]
}
