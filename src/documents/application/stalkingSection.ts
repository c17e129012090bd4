import type { ServedAct, ServedCase } from '#src/domain/audience/servedCase.ts'
import { actPoints, makeTest } from '#src/domain/law/act.ts'
import { spa } from '#src/domain/law/citations.ts'
import { examplesOnly, fourAid, stalkingActsOpening } from '#src/domain/law/stalkingActs.ts'
import { counted } from '#src/domain/shared/counted.ts'
import type { Block } from '../blocks.ts'
import { capital, fullStop, numberedList } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { phrase, sentences, strong } from '../phrase.ts'
import { placeOf, quoted, stated } from '../quoted.ts'
import { told } from '../told.ts'
import { allegationTable } from './allegation.ts'
import { appears } from './appears.ts'
import { itemsTable } from './itemsTable.ts'

/** The first test: acts associated with stalking, each alleged in a paragraph of its own. */
export function stalkingSection(served: ServedCase): Block[] {
  return [...stalkingReasons(served), ...allegations(served)]
}

/** The law and the reasoning of the first test, without the single acts. */
export function stalkingReasons(served: ServedCase): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Test 1: acts associated with stalking' },
    paragraph(
      phrase`${appears(served, 'acts', 'It')}. The court may make an order only if it is satisfied of the same (${placeOf(makeTest.acts.authority)}).`,
    ),
    paragraph(
      sentences(
        `The law gives ${quoted(stalkingActsOpening)}.`,
        `The list is not closed (${placeOf(examplesOnly.authority)}).`,
        beforeTheAct(served) && stated(actPoints.anywhereAnyTime),
      ),
    ),
    ...told(served.stalking?.reasoning, {
      what: 'why these are acts associated with stalking',
      step: 'stalking',
    }),
    ...four(served),
    ...itemsTable(served),
  ]
}

const commencement = spa('s.1').inForce ?? ''

function beforeTheAct({ acts }: ServedCase): boolean {
  return acts.some(({ kind, when }) => {
    const day = when?.from ?? when?.on
    return kind === 'act' && day !== undefined && day < commencement
  })
}

const aspects = [
  ['fixated', 'Fixated'],
  ['obsessive', 'Obsessive'],
  ['unwanted', 'Unwanted'],
  ['repeated', 'Repeated'],
] as const

function four({ stalking }: ServedCase): Block[] {
  const parts = aspects.flatMap(([key, name]) => {
    const said = stalking?.four?.[key]
    return said ? [phrase`${strong(`${name}:`)} ${fullStop(said)}`] : []
  })
  if (parts.length === 0) return []
  return [paragraph(sentences(fourAid.text, fourAid.caution, ...parts))]
}

/** The acts, in the runs of like acts that the officer made, then the others, then background. */
export function allegations(served: ServedCase): Block[] {
  const acts = served.acts.filter(({ kind }) => kind === 'act')
  const heading: Block = { kind: 'heading', level: 2, text: 'The acts relied on' }
  if (acts.length === 0) return [heading, { kind: 'missing', what: 'the acts', step: 'acts' }]
  const known = new Set(served.runs.map(({ id }) => id))
  const rest = acts.filter(({ run }) => run === undefined || !known.has(run))
  return [
    heading,
    paragraph(
      `The applicant says that the defendant did these acts; where the evidence of that is strong but no more, or the defendant is only suspected, the act says so. Each has the number that it has in the chronology, which says more of it; “s.2A(3)” means ${placeOf(stalkingActsOpening.authority)}.`,
    ),
    ...served.runs.flatMap((run) => runOfActs(run, acts, served)),
    ...group(rest.length < acts.length ? 'Other acts' : 'Acts', rest, served),
    ...group(
      'Background, not relied on as an act',
      served.acts.filter(({ kind }) => kind === 'context'),
      served,
    ),
  ]
}

function runOfActs(run: ServedCase['runs'][number], acts: readonly ServedAct[], served: ServedCase): Block[] {
  const own = acts.filter((act) => act.run === run.id)
  if (own.length === 0) return []
  const name = run.name || 'A run of like acts'
  return [
    ...told(run.why, { what: 'what these acts show together', step: 'acts' }, name),
    allegationTable(captionOf(own), own, served),
  ]
}

const mostNamed = 12

/** "Acts 1, 4 and 7"; a longer run is named by its first and last act and how many there are. */
function captionOf(own: readonly ServedAct[]): string {
  const numbers = own.map(({ number }) => number)
  if (own.length <= mostNamed) return capital(numberedList('act', numbers))
  return `${counted(own.length, 'act')}, from act ${Math.min(...numbers)} to act ${Math.max(...numbers)}`
}

function group(title: string, acts: readonly ServedAct[], served: ServedCase): Block[] {
  return acts.length === 0 ? [] : [allegationTable(title, acts, served)]
}
