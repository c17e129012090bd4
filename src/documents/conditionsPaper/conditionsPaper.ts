import type { AdvocateCondition, AdvocateView } from '#src/domain/audience/advocateView.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { conditionSentence } from '../draftOrder/conditionItems.ts'
import { butText } from '../explanation/conditionLines.ts'
import { fullStop } from '../format.ts'
import { zoneMaps } from '../map/zoneMaps.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { gap } from '../phrase.ts'

export const conditionsTitle = 'The conditions, to go through together'

/** The conditions that protect one person, for that person and the advocate: the words, what each is for, and what to ask. */
export function conditionsPaper(view: AdvocateView): Block[] {
  const { person, reference, hearingOn, interimHearingOn, conditions, maps } = view
  const rows: Row[] = [
    { label: 'For', value: person },
    { label: 'Reference', value: reference ?? { what: 'the reference of the case', step: 'applicant' } },
    ...(interimHearingOn ? [{ label: 'First hearing', value: longDate(interimHearingOn) }] : []),
    {
      label: interimHearingOn ? 'Full hearing' : 'Hearing',
      value: hearingOn ? longDate(hearingOn) : 'No date yet',
    },
  ]
  return [
    ...paperOpening(conditionsTitle, rows),
    {
      kind: 'paragraph',
      text: 'These are the rules that the police want the court to make to protect you. The court decides. Please tell us what you think of each one. You may change your mind. A rule lasts as long as the order, unless it says when it ends.',
    },
    {
      kind: 'paragraph',
      tone: 'note',
      text: '“The defendant” is the person whom the order is about. Keep this paper where that person will not find it.',
    },
    ...(conditions.length > 0
      ? conditions.flatMap(conditionBlocks)
      : [
          { kind: 'missing', what: 'the conditions that protect this person', step: 'prohibitions' } as const,
        ]),
    ...zoneMaps(
      maps,
      conditions.map(({ number }) => number),
    ),
  ]
}

function conditionBlocks(condition: AdvocateCondition): Block[] {
  const { number, text, exceptions, question } = condition
  return [
    { kind: 'heading', level: 2, text: `Condition ${number}` },
    { kind: 'paragraph', text: text ? conditionSentence(text) : gap('the wording of this condition') },
    ...(exceptions.length > 0
      ? [{ kind: 'bullets', items: exceptions.map((one) => butText(one)) } as const]
      : []),
    { kind: 'rows', rows: about(condition) },
    {
      kind: 'choices',
      caption: question,
      header: 'Condition',
      answers: ['Keep it', 'Change it', 'I am worried about it'],
      rows: [{ name: `answer-${number}`, label: String(number) }],
      across: 1,
    },
    {
      kind: 'field',
      name: `words-${number}`,
      label: 'In my own words, if I want to say more',
      control: 'text',
    },
  ]
}

function about({ purpose, lastDay, where, interim }: AdvocateCondition): Row[] {
  return [
    {
      label: 'It protects against',
      value: purpose ? fullStop(purpose) : { what: 'what this condition protects against', step: 'risk' },
    },
    ...(lastDay ? [{ label: 'Until when', value: `Until the end of ${longDate(lastDay)}.` }] : []),
    ...(where ? [{ label: 'Where', value: `Only here: ${fullStop(where)}` }] : []),
    {
      label: 'Before the main hearing',
      value: interim
        ? 'Yes, if the court agrees. We ask for it at the interim hearing as well.'
        : 'No: not before the main hearing.',
    },
  ]
}
