import type { ServedAct, ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block } from '../blocks.ts'
import { numberedList } from '../format.ts'
import { openingRows, paperOpening, type Row } from '../paperOpening.ts'
import { numbered, paragraph } from '../paragraphs.ts'
import { told, toldIfAny } from '../told.ts'

export const riskSummaryTitle = 'Summary of the risk assessment'

type Assessment = NonNullable<NonNullable<ServedCase['risk']>['assessment']>

/** Whether a risk assessment was made; without one there is nothing to sum up. */
export function hasAssessment({ risk }: ServedCase): boolean {
  return risk?.assessment !== undefined
}

/**
 * What an assessment of the risk found, by whom, when and with which tool: results alone. The questions of a tool belong to
 * its authors and are printed nowhere.
 */
export function riskSummary(served: ServedCase): Block[] {
  const { risk } = served
  const done = risk?.assessment
  if (!risk || !done) return []
  return numbered([
    ...paperOpening(riskSummaryTitle, [...openingRows(served), ...assessmentRows(done)]),
    ...atRisk(risk.atRisk),
    { kind: 'heading', level: 2, text: 'What was found' },
    ...told(done.factors, { what: 'the factors found', step: 'risk' }, found(done)),
    ...toldIfAny(risk.protective, 'What lowers the risk'),
    { kind: 'heading', level: 2, text: 'How it stands' },
    ...toldIfAny(risk.escalation, 'How it has changed'),
    ...since(done.on, served.acts),
    ...toldIfAny(risk.imminence, 'How near the risk is'),
    {
      kind: 'paragraph',
      tone: 'note',
      text: 'This summary gives the results of the assessment. The questions of the tool are not part of it.',
    },
  ])
}

function assessmentRows({ tool, version, on, assessor, level, reviewOn }: Assessment): Row[] {
  const missing = (what: string) => ({ what, step: 'risk' }) as const
  return [
    { label: 'Tool', value: tool || missing('the name of the tool') },
    ...(version ? [{ label: 'Version', value: version }] : []),
    { label: 'Assessed on', value: on ? longDate(on) : missing('the day of the assessment') },
    { label: 'Assessed by', value: assessor || missing('who made the assessment') },
    { label: 'Level found', value: level || missing('the level found') },
    { label: 'Next review', value: reviewOn ? longDate(reviewOn) : 'No day is set' },
  ]
}

function atRisk(people: NonNullable<ServedCase['risk']>['atRisk']): Block[] {
  const each = people.flatMap(({ shown, harm }) =>
    harm.length > 0 ? [`${shown} is at risk of ${joinWords(harm)} harm.`] : [],
  )
  if (each.length === 0) return [{ kind: 'missing', what: 'who is at risk, and of which harm', step: 'risk' }]
  return [{ kind: 'heading', level: 2, text: 'Who is at risk' }, paragraph(each.join(' '))]
}

const found = ({ on }: Assessment) => (on ? `On ${longDate(on)}` : 'Found')

/** What has happened since the day of the assessment; acts of that day itself are not counted. */
function since(on: string | undefined, acts: readonly ServedAct[]): Block[] {
  if (!on) return []
  const later = acts.filter(({ kind, when }) => kind === 'act' && (when?.from ?? when?.on ?? '') > on)
  const said =
    later.length === 0
      ? 'The chronology records no act after the day of the assessment.'
      : `The chronology records ${listOf(later)} after the day of the assessment.`
  return [paragraph([{ text: 'Since then.', strong: true }, ` ${said}`])]
}

const mostNamed = 12

function listOf(acts: readonly ServedAct[]): string {
  const numbers = acts.map(({ number }) => number)
  if (acts.length <= mostNamed) return numberedList('act', numbers)
  return `${acts.length} acts, from act ${Math.min(...numbers)} to act ${Math.max(...numbers)}`
}
