import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { actPoints } from '#src/domain/law/act.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { defendantForms } from '../names.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { stated } from '../quoted.ts'
import { told } from '../told.ts'

/** The criminal case beside this application, bail, and what happens to this application afterwards. */
export function proceedingsSection(served: ServedCase): Block[] {
  const is = served.proceedings
  const live = is?.stage === 'investigation' || is?.stage === 'charged'
  return [
    { kind: 'heading', level: 2, text: 'Criminal proceedings and bail' },
    paragraph(sentences(stageInWords(served), stated(actPoints.noConviction))),
    paragraph(sentences(bailInWords(served), bailTerms(served))),
    ...(live ? whileLive(served) : []),
  ]
}

const stages = {
  none: 'There are no criminal proceedings.',
  investigation: 'The defendant is under investigation',
  charged: 'The defendant has been charged',
  acquitted: 'The defendant was acquitted',
  convicted: 'The defendant was convicted',
  noFurtherAction: 'The criminal investigation ended without a charge',
} as const

/** How far the criminal case has got. */
export function stageInWords({ proceedings: is }: ServedCase): Text {
  if (!is?.stage) return gap('how far the criminal case has got')
  if (is.stage === 'none') return stages.none
  const ended = is.endedOn ? ` on ${longDate(is.endedOn)}` : ''
  const offence = is.offence ? phrase`: ${fullStop(is.offence)}` : phrase`: ${gap('the offence')}.`
  const next = is.nextOn && `The next date in that case is ${longDate(is.nextOn)}.`
  return sentences(phrase`${stages[is.stage]}${ended}${offence}`, next)
}

/** Whether the defendant is on bail, and until when. */
export function bailInWords(served: ServedCase): Text {
  const bail = served.proceedings?.bail
  const { subject, verb } = defendantForms(served)
  const is = `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${verb('is', 'are')}`
  if (!bail?.kind) return gap('whether the defendant is on bail')
  if (bail.kind === 'none') return `${is} not on bail.`
  const from = bail.from ? `, from ${longDate(bail.from)}` : ''
  const until = bail.ends ? `${from ? '' : ','} until ${longDate(bail.ends)}` : ''
  const unknown = bail.endUnknown ? ' The day on which it ends is not known.' : ''
  return `${is} on ${bail.kind} bail${from}${until}.${unknown}`
}

function bailTerms({ proceedings }: ServedCase): Text | undefined {
  const bail = proceedings?.bail
  if (!bail?.kind || bail.kind === 'none') return undefined
  return phrase`The conditions of bail are: ${bail.conditions ? fullStop(bail.conditions) : gap('the conditions of bail')}`
}

function whileLive({ proceedings: is }: ServedCase): Block[] {
  const after = is?.afterwards
  const heard = is?.heard
    ? is.heard === 'with'
      ? 'Heard with the trial'
      : 'Heard apart from the trial'
    : 'Heard with the trial or apart'
  return [
    ...told(
      is?.heardWhy,
      { what: 'whether this is heard with the trial or apart, and why', step: 'proceedings' },
      heard,
    ),
    paragraph('What the applicant proposes for this application when the criminal case ends:', [
      phrase`on conviction: ${after?.onConviction ? fullStop(after.onConviction) : gap('what happens on conviction')}`,
      phrase`on acquittal: ${after?.onAcquittal ? fullStop(after.onAcquittal) : gap('what happens on acquittal')}`,
      phrase`if there is no charge: ${after?.onNoCharge ? fullStop(after.onNoCharge) : gap('what happens if there is no charge')}`,
    ]),
  ]
}
