import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { crossExaminationRequest } from '#src/domain/law/periods/crossExamination.ts'
import { weekdayDate } from '#src/domain/shared/dates.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { spokenTime } from '#src/domain/shared/times.ts'
import type { Block, Text } from '../blocks.ts'
import { noticeApplies } from '../hearsayNotice/noticeApplies.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { gap, phrase } from '../phrase.ts'
import { type SummonedTo, summonedTo } from '../summons/summonedTo.ts'
import { changeInformation } from './changeInformation.ts'

export type SummonsInformationOptions = {
  /** Whom the defendant may ask: a role of the police and how to reach it. */
  contact: string
  /** The titles of the papers that come with this one, in their order. */
  contents: readonly string[]
}

/**
 * What is served with the summons, in plain words: what is asked for, where and when, what happens if the defendant does not
 * come, legal aid, hearsay, help, and whom not to contact.
 */
export function summonsInformation(served: ServedCase, options: SummonsInformationOptions): Block[] {
  return [
    ...paperOpening('You have a summons: what it means', opening(served)),
    ...(served.route?.kind === 'change' ? changeInformation(served) : asked(served)),
    ...whenAndWhere(served),
    ...ifNot,
    ...advice(served),
    ...hearsay(served),
    ...help(served, options),
    ...noContact(served),
    ...papersWithIt(options),
  ]
}

function opening({ defendant, court, reference }: ServedCase): Row[] {
  return [
    { label: 'Your name', value: defendant.name || { what: 'the name of the defendant', step: 'defendant' } },
    { label: 'Court', value: court.name || { what: 'the court', step: 'court' } },
    { label: 'Reference', value: reference || { what: 'the reference of the case', step: 'applicant' } },
  ]
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })

function asked(served: ServedCase): Block[] {
  const interim = summonedTo(served).some(({ of }) => of === 'interim')
  return [
    heading('What the police ask for'),
    paragraph(
      'The police have asked the court to make a stalking protection order against you. An order is a list of rules. It says what you must not do and what you must do.',
    ),
    ...(interim && served.order?.kind !== 'interim'
      ? [
          paragraph(
            'They also ask for an interim order. That is an order for a short time, until the court decides the main case.',
          ),
        ]
      : []),
    paragraph(
      served.order?.kind === 'interim'
        ? 'The court has made an interim order. You must keep to it. The court has not yet decided the main case.'
        : 'The court has not decided yet. You are not on trial for a crime in this case. But if the court makes an order and you break it, that is a crime.',
    ),
    paragraph('The papers with this one say what the police say that you did, and which rules they ask for.'),
  ]
}

const names = { interim: 'First hearing (interim order)', full: 'Main hearing' } as const

function whenAndWhere(served: ServedCase): Block[] {
  const all = summonedTo(served)
  const court = served.court.name ?? gap('the court')
  return [
    heading('When and where to come'),
    paragraph(phrase`You must come to ${court}. Bring these papers with you. Come early.`),
    {
      kind: 'rows',
      rows: all.map((one) => ({ label: all.length > 1 ? names[one.of] : 'Your hearing', value: when(one) })),
    },
    ...(all.every(({ on, time, room }) => on && time && room)
      ? []
      : [paragraph('What is not said here stands on the summons, or the court will tell you.')]),
  ]
}

function when({ on, time, room }: SummonedTo): string {
  if (!on) return 'The court will tell you the day.'
  return [weekdayDate(on), ...(time ? [`at ${spokenTime(time)}`] : []), ...(room ? [`in ${room}`] : [])].join(
    ' ',
  )
}

const ifNot: readonly Block[] = [
  heading('If you do not come'),
  {
    kind: 'paragraph',
    tone: 'warning',
    text: 'The court can go on without you. It can make an order without hearing from you. In some cases it can have you arrested.',
  },
  paragraph('If you are ill or cannot come, tell the court before the day. Say why.'),
]

function advice({ circumstances }: ServedCase): Block[] {
  const who = circumstances.solicitor
    ? `We were told that your solicitor is ${circumstances.solicitor}. Show them these papers now.`
    : 'Find a solicitor now. Show them these papers.'
  return [
    heading('Get legal advice'),
    paragraph(
      `You can have a solicitor to speak for you. ${who} You may be able to get criminal legal aid to pay for it. That depends on your money and on your case. A solicitor can help you to ask for it.`,
    ),
    paragraph(
      'The paper “Your reply” is a form. You can use it to say what you agree with and what you do not. What you write on it can be shown to the court, so ask a solicitor first. You must still come to court.',
    ),
  ]
}

/** How and by when to ask to question somebody who is not called: HER 1999 r.4(2). */
function hearsay(served: ServedCase): Block[] {
  if (!noticeApplies(served)) return []
  const { notice } = served.hearsay
  const servedOn = notice?.status === 'served' ? notice.on : undefined
  const last = servedOn ? crossExaminationRequest(servedOn).lastDay : undefined
  const by =
    servedOn && last
      ? `It is recorded that you were given the notice on ${weekdayDate(servedOn)}. So ask by the end of ${weekdayDate(last)}.`
      : 'You have 7 days after the day when you are given the notice.'
  return [
    heading('If you want to ask a person questions'),
    paragraph(
      'Not all the people whose words the police use will come to court. Their words are still used. This is called hearsay. A hearsay notice tells you who they are.',
    ),
    paragraph(
      'You can ask the court to let you call one of them, so that questions can be put to them. Write to the court. Say whom you want to question and why. Give the court a copy for the police too.',
    ),
    {
      kind: 'paragraph',
      tone: 'warning',
      text: `${by} After that day, ask the court for more time at once.`,
    },
  ]
}

function help(served: ServedCase, { contact }: SummonsInformationOptions): Block[] {
  const { interpreter, adjustments } = served.circumstances
  return [
    heading('If you need an interpreter, more time or help'),
    {
      kind: 'bullets',
      items: [
        'Tell the court as soon as you can, before the day. You can also use the form “Your reply”.',
        ...(interpreter
          ? [`We think that you need an interpreter for ${interpreter}. Tell us if that is wrong.`]
          : []),
        ...(adjustments ? ['We know that you may need some help. Tell us what you need.'] : []),
        'If you need more time to get ready, ask the court for it. The court decides.',
        'If you are disabled, unwell, or find it hard to read, say so. Say what would help you.',
        ...(served.court.kind === 'youth'
          ? [
              'You are under 18. Show these papers to your parent, your guardian or an adult you trust. Ask them to come.',
            ]
          : []),
      ],
    },
    paragraph(`Police contact for this case: ${contact}.`),
  ]
}

/** Only names that served papers show. */
function noContact({ protectedPeople }: ServedCase): Block[] {
  const shown = protectedPeople.map((person) => person.shown)
  const who = shown.length > 0 ? joinWords(shown, 'or') : gap('the people to be protected')
  return [
    heading('Do not get in touch with them'),
    {
      kind: 'paragraph',
      tone: 'warning',
      text: phrase`Do not contact ${who} about this. Do not contact anyone else whose words are in these papers, apart from the police. Do not ask another person to do it for you. Your solicitor may write to the police.`,
    },
  ]
}

function papersWithIt({ contents }: SummonsInformationOptions): Block[] {
  return [
    heading('The papers that you should have'),
    { kind: 'paragraph', text: 'If one is missing, tell the police contact.', keepWithNext: true },
    { kind: 'bullets', items: contents },
  ]
}
