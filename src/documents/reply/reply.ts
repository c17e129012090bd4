import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { weekdayDate } from '#src/domain/shared/dates.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block } from '../blocks.ts'
import { changesAsked } from '../changeOrder/changesAsked.ts'
import { field } from '../notification/fields.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { summonedTo } from '../summons/summonedTo.ts'

export type ReplyOptions = {
  /** Whom the defendant may ask: a role of the police and how to reach it. */
  contact: string
  /** Where papers for the applicant are sent, where the force has put it into its profile. */
  addressForService: string | undefined
}

/** More than these and the numbers are written down instead of ticked, so that the form stays short. */
const mostTicked = 60

/** The defendant’s reply on one page: what is agreed and disputed, times and children to allow for, witnesses and help. */
export function reply(served: ServedCase, options: ReplyOptions): Block[] {
  return [
    ...paperOpening('Your reply', opening(served)),
    {
      kind: 'paragraph',
      tone: 'warning',
      text: 'This form does not take the place of coming to court. You must still come. You do not have to fill it in. What you write can be used in court, so ask a solicitor first.',
    },
    ...acts(served),
    ...(served.route?.kind === 'change' ? changes(served) : conditions(served)),
    field('times', 'When I work, study or worship (days and times)'),
    field('children', 'My children: when I see them, and any court order about them'),
    field('witnesses', 'People I want to speak for me in court'),
    field('help', 'Interpreter (which language), more time or other help that I need'),
    field('solicitor', 'My solicitor (name and phone), or “none yet”'),
    { kind: 'signature', role: '', lines: [{ label: 'Signature and date' }] },
    { kind: 'paragraph', text: sendIt(served, options) },
  ]
}

function opening(served: ServedCase): Row[] {
  const { defendant, reference } = served
  const days = summonedTo(served).flatMap(({ on }) => (on ? [weekdayDate(on)] : []))
  return [
    { label: 'Name', value: defendant.name || { what: 'the name of the defendant', step: 'defendant' } },
    { label: 'Reference', value: reference || { what: 'the reference of the case', step: 'applicant' } },
    ...(days.length > 0 ? [{ label: 'In court on', value: joinWords(days) }] : []),
  ]
}

const answers = ['Agree', 'Dispute'] as const

function acts(served: ServedCase): Block[] {
  return asked({
    what: 'act',
    header: 'Act',
    caption:
      'The acts, by their numbers in the chronology. Tick if you agree that you did it, or dispute it.',
    rows: served.acts
      .filter(({ kind }) => kind === 'act')
      .map(({ number, when }) => {
        const day = when?.on ?? when?.from
        const from = when?.from && when.to && when.to !== when.from ? 'from ' : ''
        return { number, label: day ? `${number} (${from}${shortDate(day)})` : String(number) }
      }),
  })
}

function conditions({ conditions: all, route }: ServedCase): Block[] {
  const own = route?.kind === 'interimOnly' ? all.filter(({ interim }) => interim) : all
  return asked({
    what: 'condition',
    header: 'Condition',
    caption: 'The conditions, by their numbers in the draft order. Tick if you agree to it, or dispute it.',
    rows: own.map(({ number }) => ({ number, label: String(number) })),
  })
}

/** Each change of the order that is asked for, or that it ends. */
const changes = (served: ServedCase): Block[] =>
  asked({
    what: 'change',
    header: 'What the police ask for',
    caption: 'What the police ask the court to do. Tick if you agree to it, or dispute it.',
    rows: changesAsked(served).map(({ name, what }, place) => ({ number: place + 1, label: what, name })),
    across: 1,
  })

type Asked = {
  what: 'act' | 'condition' | 'change'
  header: string
  caption: string
  rows: readonly { number: number; label: string; name?: string }[]
  across?: number
}

function asked({ what, header, caption, rows, across = 3 }: Asked): Block[] {
  if (rows.length === 0) return []
  if (rows.length > mostTicked)
    return [
      field(`${what}s-agreed`, `Numbers of the ${what}s that I agree with`),
      field(`${what}s-disputed`, `Numbers of the ${what}s that I dispute, or “all”`),
    ]
  return [
    {
      kind: 'choices',
      caption,
      header,
      answers,
      rows: rows.map(({ number, label, name = `${what}-${number}` }) => ({ name, label })),
      across,
    },
  ]
}

function sendIt({ court }: ServedCase, { contact, addressForService }: ReplyOptions): string {
  const to = addressForService ?? contact
  return `Give or send one copy to ${court.name ?? 'the court'} and one to the police (${to}) before the hearing, as soon as you can. Keep one and bring it with you. Do not send it to anyone else who is named in the papers.`
}
