import type { AdvocateCondition, AdvocateView } from '#src/domain/audience/advocateView.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { conditionSentence } from '../draftOrder/conditionItems.ts'
import { butText } from '../explanation/conditionLines.ts'
import { fullStop } from '../format.ts'
import { zoneMaps } from '../map/zoneMaps.ts'
import type { Row } from '../paperOpening.ts'
import { gap } from '../phrase.ts'

/** Says nothing to whoever sees the paper lying about. */
export const notesTitle = 'Notes'

/**
 * The conditions that protect one person, to go through with that person without a screen: first what becomes of the answers, then
 * each condition with what it is for, a question, boxes to tick and room to write. `contact` says whom to ask.
 */
export function conditionsPaper(view: AdvocateView, contact: string): Block[] {
  const { conditions, maps } = view
  return [
    { kind: 'heading', level: 1, text: notesTitle },
    ...beforeStarting,
    { kind: 'rows', rows: about(view) },
    { kind: 'field', name: 'asked', label: 'When and how we talked, or why we could not', control: 'text' },
    ...(conditions.length > 0
      ? conditions.flatMap(conditionBlocks)
      : [
          { kind: 'missing', what: 'the conditions that protect this person', step: 'prohibitions' } as const,
        ]),
    ...zoneMaps(
      maps,
      conditions.map(({ number }) => number),
    ),
    ...inGeneral,
    ...theSentence(view),
    { kind: 'heading', level: 2, text: 'Whom to ask' },
    { kind: 'paragraph', text: fullStop(contact) },
  ]
}

const beforeStarting: readonly Block[] = [
  {
    kind: 'paragraph',
    tone: 'warning',
    text: 'What you write here goes to the police. Later a court, or the person whom the order is about, may be shown it. Leave out anything that says where you are: where you live, work, learn or stay, and your numbers.',
  },
  {
    kind: 'paragraph',
    tone: 'large',
    text: 'You need not keep this paper. It can be read out to you. Keep it only where nobody else will find it.',
  },
  {
    kind: 'paragraph',
    tone: 'large',
    text: 'These are the rules that the police want the court to make to protect you. The court decides. Please tell us what you think of each one. No answer is wrong, and you may change your mind. You need not answer: the police can still ask for the rules.',
  },
  {
    kind: 'paragraph',
    tone: 'note',
    text: '“The defendant” is the person whom the order is about. “[withheld]” stands in place of a name, a place or a number that is kept back. A rule lasts as long as the order, unless it says when it ends.',
  },
]

function about({ person, hearingOn, interimHearingOn }: AdvocateView): Row[] {
  return [
    { label: 'For', value: person },
    ...(interimHearingOn ? [{ label: 'First hearing', value: longDate(interimHearingOn) }] : []),
    {
      label: interimHearingOn ? 'Full hearing' : 'Hearing',
      value: hearingOn ? longDate(hearingOn) : 'No date yet',
    },
  ]
}

function conditionBlocks(condition: AdvocateCondition): Block[] {
  const { number, text, exceptions, question } = condition
  return [
    { kind: 'heading', level: 2, text: `Condition ${number}` },
    {
      kind: 'paragraph',
      tone: 'large',
      text: text ? conditionSentence(text) : gap('the wording of this condition'),
    },
    ...(exceptions.length > 0
      ? [{ kind: 'bullets', items: exceptions.map((one) => butText(one)) } as const]
      : []),
    { kind: 'rows', rows: aboutCondition(condition) },
    {
      kind: 'choices',
      caption: question,
      header: 'Condition',
      answers: ['It works for me', 'Change it', 'Take it out', 'It would put me at risk'],
      rows: [{ name: `answer-${number}`, label: String(number) }],
      across: 1,
    },
    { kind: 'field', name: `words-${number}`, label: 'In my own words', control: 'multiline' },
  ]
}

function aboutCondition({ purpose, lastDay, where, interim }: AdvocateCondition): Row[] {
  return [
    ...(purpose ? [{ label: 'It protects against', value: fullStop(purpose) }] : []),
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

const inGeneral: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Anything else' },
  { kind: 'field', name: 'worries', label: 'What else worries me', control: 'multiline' },
  {
    kind: 'choices',
    caption: 'Is it safe for the police to contact me?',
    header: 'Question',
    answers: ['Yes', 'No', 'I do not know'],
    rows: [{ name: 'contact', label: 'Safe to contact me' }],
    across: 1,
  },
  { kind: 'field', name: 'contact-how', label: 'How and when it is safe', control: 'text' },
]

function theSentence({ sentence }: AdvocateView): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'What the court papers would say' },
    {
      kind: 'paragraph',
      text: 'The papers that the police give to the court say only this about what you think. The defendant reads them.',
      keepWithNext: true,
    },
    { kind: 'paragraph', tone: 'large', text: `“${fullStop(sentence)}”` },
    {
      kind: 'choices',
      caption: 'Do you agree that the papers say this?',
      header: 'Question',
      answers: ['Yes', 'No'],
      rows: [{ name: 'sentence', label: 'I agree' }],
      across: 1,
    },
    { kind: 'field', name: 'sentence-words', label: 'What they should say', control: 'text' },
  ]
}
