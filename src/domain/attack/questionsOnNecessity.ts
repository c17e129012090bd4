import type { MeasureKind } from '../case/necessity.ts'
import { measureNames } from '../grounds/measureNames.ts'
import { actPoints } from '../law/act.ts'
import { notABar } from '../law/notABar.ts'
import { withCaution } from '../law/statement.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import { type AttackFacts, dayOrUnknown } from './attackFacts.ts'
import { type AttackQuestion, asked } from './question.ts'

/** Questions on the third limb, that the order is necessary: SPA 2019 ss.1(1)(c), 2(1)(c). */
export function questionsOnNecessity(facts: AttackFacts): AttackQuestion[] {
  const { necessity } = facts.file
  return [
    ...quietSinceStep(facts),
    ...bail(facts),
    ...criminalCase(facts),
    ...(necessity?.measures ?? []).flatMap((one, place) => measure(one, place, facts)),
    ...asked(necessity && !necessity.proportionality?.trim(), () => ({
      code: 'not-proportionate',
      question: 'Where do you weigh what this order takes from my client against what it gives?',
      why: 'Nothing is said on whether the order is proportionate.',
      answer: 'Why the order goes no further than it must.',
      where: { step: 'necessity', field: 'proportionality' },
      answered: undefined,
    })),
  ]
}

type Step = { from: IsoDate; kind: MeasureKind }

/** The bail and the orders that began, the newest first. */
function stepsTaken({ file: { proceedings, necessity } }: AttackFacts): Step[] {
  const { kind, from } = proceedings?.bail ?? {}
  const bailed: Step[] = kind && kind !== 'none' && from ? [{ from, kind: 'bail' }] : []
  const orders = (necessity?.measures ?? []).flatMap((one): Step[] =>
    one.status === 'inForce' && one.from && one.kind ? [{ from: one.from, kind: one.kind }] : [],
  )
  return [...bailed, ...orders].toSorted((a, b) => compareDates(b.from, a.from))
}

function quietSinceStep(facts: AttackFacts): AttackQuestion[] {
  const { last, file, today } = facts
  const [step] = stepsTaken(facts).filter(({ from }) => compareDates(from, today) <= 0)
  if (!step || !last || compareDates(last.day, step.from) >= 0) return []
  const name = measureNames[step.kind]
  const said = `${file.necessity?.reasoning ?? ''} ${file.necessity?.whyNow ?? ''}`.toLowerCase()
  return [
    {
      code: 'quiet-since-intervention',
      question: `Since ${name} began on ${longDate(step.from)} my client has done nothing. It works. Why is more needed?`,
      why: `The last act, on ${longDate(last.day)}, was before it.`,
      answer: 'When it ends, what it leaves open, and what shows that it is the only thing that holds.',
      where: { step: 'necessity', field: 'whyNow' },
      answered: said.includes(name.replace(/^an? /, ''))
        ? `The reasons speak of ${name}. Check that they say why it is not enough.`
        : undefined,
    },
  ]
}

function bail({ file: { proceedings, necessity }, today }: AttackFacts): AttackQuestion[] {
  const { kind, ends } = proceedings?.bail ?? {}
  if (kind !== 'police' && kind !== 'court') return []
  const until = ends?.known ? ends.value : undefined
  if (until && compareDates(until, today) < 0) return []
  const compared = necessity?.measures?.find((one) => one.kind === 'bail')
  return [
    {
      code: 'bail-overlap',
      question: `My client is on bail with conditions until ${dayOrUnknown(until)}. What does this order add?`,
      why: notABar.bail.text,
      answer: 'When bail ends, and each thing that it does not cover.',
      where: compared
        ? { step: 'necessity', item: compared.id, field: 'gap' }
        : { step: 'necessity', field: 'measures' },
      answered: compared?.gap?.trim()
        ? 'Bail is among the other measures, with what it leaves open.'
        : undefined,
    },
  ]
}

type Measure = NonNullable<NonNullable<AttackFacts['file']['necessity']>['measures']>[number]

/** The criminal case is asked about by itself while it goes on. */
const isRunning = ({ proceedings }: AttackFacts['file']) =>
  proceedings?.criminal?.stage === 'charged' || proceedings?.criminal?.stage === 'investigation'

const isUntried = (status: Measure['status']) => status === 'notAskedFor' || status === 'considered'

/** Another order in force, or a lesser step that nobody took or of which nobody said why not. Bail is asked about by itself. */
function measure({ id, kind, status, ends, gap }: Measure, place: number, { file }: AttackFacts) {
  if (!kind || kind === 'bail' || (kind === 'prosecution' && isRunning(file))) return []
  const name = kind === 'other' ? `measure ${place + 1} on your list` : measureNames[kind]
  const rest = {
    where: { step: 'necessity', item: id, field: 'gap' },
    answered: gap?.trim() ? 'It is written why it does not protect enough.' : undefined,
  } as const
  if (status === 'inForce') return [{ ...otherOrder(name, ends), ...rest }]
  return asked(isUntried(status) || !rest.answered, () => ({
    code: 'lesser-measure-untried',
    question: `Why not ${name}, before you come to this court?`,
    why: 'It is listed as a measure that is not in place.',
    answer: 'Why it was not to be had, or would not protect enough.',
    ...rest,
  }))
}

const otherOrder = (name: string, ends: IsoDate | undefined) => ({
  code: 'other-order-in-force',
  question: `My client is already under ${name}${ends ? ` until ${longDate(ends)}` : ''}. Why is that not enough?`,
  why: notABar.otherOrder.text,
  answer: 'The gap that it leaves, term by term.',
})

function criminalCase({ file }: AttackFacts): AttackQuestion[] {
  const { stage, heardWhy, detail } = file.proceedings?.criminal ?? {}
  const where = { step: 'proceedings', field: 'criminal' } as const
  if (isRunning(file))
    return [
      {
        code: 'wait-for-criminal-case',
        question: 'There is a criminal case. Why not wait for it?',
        why: actPoints.noConviction.text,
        answer: 'Why protection cannot wait, and what becomes of this application when that case ends.',
        where: { ...where, field: 'criminal.heardWhy' },
        answered: heardWhy?.trim() ? 'It is written why the two are heard together or apart.' : undefined,
      },
    ]
  if (stage !== 'acquitted' && stage !== 'noFurtherAction') return []
  return [
    {
      code: 'criminal-case-failed',
      question:
        stage === 'acquitted'
          ? 'A court has acquitted my client of this. Is this a second trial?'
          : 'The police took no further action over this. What has changed?',
      why: stage === 'acquitted' ? withCaution(notABar.acquittal) : actPoints.noConviction.text,
      answer: 'What this application rests on besides that case, and why that case ended as it did.',
      where: { ...where, field: 'criminal.detail' },
      answered: detail?.trim() ? 'It is written how that case ended. Check that it says why.' : undefined,
    },
  ]
}
