import type { AskedPerson } from '#src/domain/audience/askedPeople.ts'
import type { ConditionRationale, ConditionView } from '#src/domain/audience/conditionRationale.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate, shortDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { conditionSentence } from '../draftOrder/conditionItems.ts'
import { fullStop } from '../format.ts'
import { openingRows, paperOpening, type Row } from '../paperOpening.ts'
import { gap, sentences } from '../phrase.ts'
import { askedPart } from './askedPart.ts'

export const rationaleTitle = 'Why each condition is asked for'

/** From the acts to the check, condition by condition: one table that shows what is missing, then each thread in words. */
export function rationale(
  served: ServedCase,
  conditions: readonly ConditionRationale[],
  asked: readonly AskedPerson[] = [],
): Block[] {
  return [
    ...paperOpening(rationaleTitle, openingRows(served)),
    {
      kind: 'paragraph',
      tone: 'note',
      text: 'For the police. It holds what the people to be protected say, and is never served. The reasons reach the court through the application.',
    },
    ...(conditions.length > 0
      ? [overview(conditions), ...conditions.flatMap(thread)]
      : [{ kind: 'missing', what: 'the conditions of the order', step: 'prohibitions' } as const]),
    ...askedPart(asked),
  ]
}

/** One row for each condition; a gap stands where the thread is broken. */
function overview(conditions: readonly ConditionRationale[]): Block {
  return {
    kind: 'table',
    caption: 'What each condition rests on',
    columns: [
      { header: 'No.', width: 0.8, rowHeader: true },
      { header: 'Acts', width: 2.8 },
      { header: 'Reasons', width: 2.2 },
      { header: 'Who checks', width: 4.8 },
      { header: 'First check', width: 2.2 },
      { header: 'Exceptions', width: 1.8 },
      { header: 'View', width: 1.6 },
    ],
    rows: conditions.map((one) => [
      String(one.number),
      cell(joinWords(one.acts.map(String)), (acts) => acts),
      reasonsOf(one),
      cell(one.monitoring.by, (by) => by),
      cell(one.monitoring.firstCheck, shortDate),
      one.exceptions.length > 0 ? String(one.exceptions.length) : 'None',
      viewsInShort(one.views),
    ]),
  }
}

const missing: Text = [{ text: 'Missing', gap: true }]

/** What a cell says of an answer. The columns are narrow, so that a gap is one word; the thread below says of what. */
const cell = (text: string | undefined, shown: (text: string) => string): Text =>
  text?.trim() ? shown(text) : missing

/** Whether the risk, the lesser step, the necessity and the proof of a breach are all written, or which are not. */
function reasonsOf({ risk, lesser, necessity, monitoring }: ConditionRationale): Text {
  const asked = { risk, 'lesser step': lesser, 'why needed': necessity, 'proof of breach': monitoring.how }
  const open = Object.entries(asked).flatMap(([name, text]) => (text?.trim() ? [] : [name]))
  return open.length === 0 ? 'All given' : sentences(missing, joinWords(open))
}

const answers = {
  keep: 'Keep',
  change: 'Change',
  remove: 'Take out',
  worried: 'Worried',
  risk: 'At risk',
} as const

function viewsInShort(views: readonly ConditionView[]): Text {
  const each = [...new Set(views.flatMap(({ answer }) => (answer ? answers[answer] : [])))]
  const whole = views.length > 0 && views.every(({ answer }) => answer)
  return sentences(joinWords(each), !whole && missing)
}

function thread(one: ConditionRationale): Block[] {
  return [
    { kind: 'heading', level: 2, text: `Condition ${one.number}` },
    {
      kind: 'paragraph',
      text: one.text ? conditionSentence(one.text) : gap('the wording of this condition'),
      keepWithNext: true,
    },
    { kind: 'rows', rows: threadRows(one) },
  ]
}

function threadRows(one: ConditionRationale): Row[] {
  const { acts, protects, risk, lesser, rungWhy, necessity, exceptions, monitoring, views } = one
  const step: Gap['step'] = one.kind === 'prohibition' ? 'prohibitions' : 'requirements'
  const row = (label: string, value: string | undefined, what: string): Row => ({
    label,
    value: value ? fullStop(value) : { what, step },
  })
  return [
    row('Acts it answers', joinWords(acts.map(String)), 'the acts that it answers'),
    row('Whom it protects', joinWords(protects), 'the person whom it protects'),
    row('Risk it meets', risk, 'the risk that it meets'),
    row('What less would be', lesser, 'what less would be, and why it would not do'),
    ...(rungWhy
      ? [
          row(
            `Why ${rungWhy.below} would not be enough`,
            rungWhy.why,
            'why the step below would not be enough',
          ),
        ]
      : []),
    row('Why it is necessary', necessity, 'why it is necessary'),
    { label: 'Exceptions', value: exceptions.length > 0 ? exceptions.map(fullStop).join(' ') : 'None.' },
    row('How a breach would show', monitoring.how, 'how a breach would be noticed and proved'),
    row('Who checks', checker(one), 'who checks'),
    row(
      'First check',
      monitoring.firstCheck && longDate(monitoring.firstCheck),
      'the day of the first check',
    ),
    ...views.map(viewRow),
  ]
}

function checker({ monitoring: { by, every } }: ConditionRationale): string | undefined {
  const often = every && every.charAt(0).toLowerCase() + every.slice(1)
  return by && [by, often].filter(Boolean).join('; ')
}

function viewRow({ person, answer, words, changed }: ConditionView): Row {
  const label = `What ${person} says`
  if (!answer) return { label, value: { what: 'whether this person was asked about it', step: 'views' } }
  const parts = [answers[answer], words && `“${words}”`, changed && `Changed because of it: ${changed}`]
  return { label, value: parts.flatMap((part) => (part ? fullStop(part) : [])).join(' ') }
}
