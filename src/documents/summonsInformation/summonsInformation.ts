import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { crossExaminationRequest } from '#src/domain/law/periods/crossExamination.ts'
import type { Block, Lang, Text } from '../blocks.ts'
import { noticeApplies } from '../hearsayNotice/noticeApplies.ts'
import { type Speech, speakerOf } from '../language/speakerOf.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { gap } from '../phrase.ts'
import { type SummonedTo, summonedTo } from '../summons/summonedTo.ts'
import { changeInformation } from './changeInformation.ts'
import { cy } from './words/cy.ts'
import { en } from './words/en.ts'

export type SummonsInformationOptions = {
  /** Whom the defendant may ask: a role of the police and how to reach it. */
  contact: string
  /** The titles of the papers that come with this one, in their order. */
  contents: readonly string[]
  lang?: Lang
}

type Said = Speech<typeof en>
const speak = speakerOf(en, cy)

/**
 * What is served with the summons, in plain words: what is asked for, where and when, what happens if the defendant does not
 * come, legal aid, hearsay, help, and whom not to contact.
 */
export function summonsInformation(served: ServedCase, options: SummonsInformationOptions): Block[] {
  const said = speak(options.lang ?? 'en-GB')
  return [
    ...paperOpening(said.words.title, opening(served, said)),
    ...(served.route?.kind === 'change' ? changeInformation(served) : asked(served, said)),
    ...whenAndWhere(served, said),
    ...ifNot(said),
    ...advice(served, said),
    ...hearsay(served, said),
    ...help(served, options, said),
    ...noContact(served, said),
    ...papersWithIt(options, said),
  ]
}

function opening({ defendant, court, reference }: ServedCase, { words, asWritten }: Said): Row[] {
  return [
    {
      label: words.name,
      value: defendant.name
        ? asWritten(defendant.name)
        : { what: 'the name of the defendant', step: 'defendant' },
    },
    { label: words.court, value: court.name ? asWritten(court.name) : { what: 'the court', step: 'court' } },
    { label: words.reference, value: reference || { what: 'the reference of the case', step: 'applicant' } },
  ]
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })
const warning = (text: Text): Block => ({ kind: 'paragraph', tone: 'warning', text })

function asked(served: ServedCase, { words }: Said): Block[] {
  const interim = summonedTo(served).some(({ of }) => of === 'interim')
  return [
    heading(words.asked),
    paragraph(words.asksFull),
    ...(interim && served.order?.kind !== 'interim' ? [paragraph(words.asksInterim)] : []),
    paragraph(served.order?.kind === 'interim' ? words.interimMade : words.notDecided),
    paragraph(words.papersSay),
  ]
}

function whenAndWhere(served: ServedCase, said: Said): Block[] {
  const { words, tell, asWritten } = said
  const all = summonedTo(served)
  const names = { interim: words.interimHearing, full: words.fullHearing } as const
  return [
    heading(words.whenAndWhere),
    paragraph(tell('come', { court: asWritten(served.court.name ?? gap('the court')) })),
    {
      kind: 'rows',
      rows: all.map((one) => ({
        label: all.length > 1 ? names[one.of] : words.onlyHearing,
        value: when(one, said),
      })),
    },
    ...(all.every(({ on, time, room }) => on && time && room) ? [] : [paragraph(words.notSaid)]),
  ]
}

function when(
  { on, time, room }: SummonedTo,
  { words, say, tell, weekday, time: spoken, asWritten }: Said,
): Text {
  if (!on) return words.noDay
  const day = weekday(on)
  if (!room) return time ? say('atTime', { day, time: spoken(time) }) : say('onDay', { day })
  const where = asWritten(room)
  return time
    ? tell('atTimeInRoom', { day, time: spoken(time), room: where })
    : tell('inRoom', { day, room: where })
}

function ifNot({ words }: Said): Block[] {
  return [heading(words.ifNot), warning(words.withoutYou), paragraph(words.ill)]
}

function advice({ circumstances }: ServedCase, { words, tell, asWritten }: Said): Block[] {
  const who = circumstances.solicitor
    ? tell('knownSolicitor', { solicitor: asWritten(circumstances.solicitor) })
    : words.findSolicitor
  return [heading(words.advice), paragraph(tell('speaksForYou', { who })), paragraph(words.reply)]
}

/** How and by when to ask to question somebody who is not called: HER 1999 r.4(2). */
function hearsay(served: ServedCase, { words, say, weekday }: Said): Block[] {
  if (!noticeApplies(served)) return []
  const { notice } = served.hearsay
  const given = notice?.status === 'served' ? notice.on : undefined
  const last = given && crossExaminationRequest(given).lastDay
  return [
    heading(words.hearsay),
    paragraph(words.notCalled),
    paragraph(words.askToCall),
    warning(
      given && last ? say('noticeGiven', { given: weekday(given), last: weekday(last) }) : words.noticeDays,
    ),
  ]
}

function help(
  served: ServedCase,
  { contact }: SummonsInformationOptions,
  { words, tell, asWritten }: Said,
): Block[] {
  const { interpreter, adjustments } = served.circumstances
  return [
    heading(words.help),
    {
      kind: 'bullets',
      items: [
        words.tellCourt,
        ...(interpreter ? [tell('interpreter', { language: asWritten(interpreter) })] : []),
        ...(adjustments ? [words.someHelp] : []),
        words.moreTime,
        words.disabled,
        ...(served.court.kind === 'youth' ? [words.young] : []),
      ],
    },
    paragraph(tell('contact', { contact: asWritten(contact) })),
  ]
}

/** Only names that served papers show. */
function noContact({ protectedPeople }: ServedCase, { words, tell, or, asWritten }: Said): Block[] {
  const shown = protectedPeople.map((person) => person.shown)
  const who = shown.length > 0 ? or(shown) : asWritten(gap('the people to be protected'))
  return [heading(words.noContact), warning(tell('doNotContact', { who }))]
}

function papersWithIt({ contents }: SummonsInformationOptions, { words, asWritten }: Said): Block[] {
  return [
    heading(words.papers),
    { kind: 'paragraph', text: words.ifMissing, keepWithNext: true },
    { kind: 'bullets', items: contents.map(asWritten) },
  ]
}
