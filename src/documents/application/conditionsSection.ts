import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import { orderLimits } from '#src/domain/law/act.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { capital, fullStop, numberedList } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { quoted } from '../quoted.ts'
import { toldIfAny } from '../told.ts'
import { reasonsToFollow } from './reasonsToFollow.ts'

/** Each prohibition and requirement with its own reasons: SPA 2019 s.2(2) asks the question of each. */
export function conditionsSection(served: ServedCase, shortForm = false): Block[] {
  const { conditions } = served
  const same = protectedByAll(conditions)
  const short = shortForm ? reasonsToFollow(served, conditions) : { conditions, toFollow: [] }
  const said = { ...served, conditions: [...short.conditions] }
  return [
    { kind: 'heading', level: 2, text: 'Each condition, and why it is needed' },
    paragraph(
      sentences(
        `A condition may be made only if it is ${quoted(orderLimits.necessary)}. The numbers are those of the draft order.`,
        same && `Each condition protects ${same}.`,
      ),
    ),
    ...short.toFollow,
    ...prohibitionsSection(said, { ...short, same }),
    ...requirementsSection(said, { ...short, same }),
  ]
}

/** Whom every condition protects, where that is the same for all: it is then said once. */
export function protectedByAll(conditions: readonly ServedCondition[]): string | undefined {
  const [first, ...rest] = conditions.map(({ protects }) => joinWords(protects))
  return first && rest.length > 0 && rest.every((one) => one === first) ? first : undefined
}

/** What the defendant is not to do. */
export function prohibitionsSection({ conditions }: ServedCase, saidOnce?: SaidOnce): Block[] {
  const items = conditions.filter(({ kind }) => kind === 'prohibition')
  if (items.length === 0) return [{ kind: 'missing', what: 'the prohibitions', step: 'prohibitions' }]
  return [conditionTable('Prohibitions', items, saidOnce)]
}

/** What the defendant is to do; there may be nothing. */
export function requirementsSection(
  { conditions, noRequirementsWhy }: ServedCase,
  saidOnce?: SaidOnce,
): Block[] {
  const items = conditions.filter(({ kind }) => kind === 'requirement')
  if (items.length > 0) return [conditionTable('Positive requirements', items, saidOnce)]
  const none = toldIfAny(noRequirementsWhy, 'No positive requirement is asked for')
  if (none.length > 0) return none
  return [{ kind: 'missing', what: 'the requirements, or why there are none', step: 'requirements' }]
}

/** What is said of all conditions before their table, and so not of each: whom they protect, and that why less would not do is to follow. */
export type SaidOnce = { same?: string | undefined; lesserFollows?: boolean }

/** Conditions in the words of the draft order, each with its reasons and what less would not do, and whom it protects. */
export function conditionTable(
  caption: string,
  conditions: readonly ServedCondition[],
  { same, lesserFollows = false }: SaidOnce = {},
): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { header: 'No.', width: 1.5, rowHeader: true },
      { header: 'The defendant', width: 10.2 },
      { header: 'Why it is necessary', width: 8.4 },
      ...(lesserFollows ? [] : [{ header: 'Why less would not do', width: 5.6 }]),
    ],
    rows: conditions.map((condition) => [
      String(condition.number),
      asked(condition),
      sentences(
        condition.necessity ? fullStop(condition.necessity) : gap('why this condition is necessary'),
        meets(condition, same),
        condition.clashAccepted && `Work, study or religion: ${fullStop(condition.clashAccepted)}`,
      ),
      ...(lesserFollows ? [] : [whyNotLess(condition)]),
    ]),
  }
}

function asked({ text, exceptions, locality, period, provider }: ServedCondition): Text {
  const confirmed = [provider?.name, provider?.start && `from ${longDate(provider.start)}`]
    .filter(Boolean)
    .join(', ')
  return sentences(
    text ? fullStop(text) : gap('the wording of the condition'),
    exceptions.length > 0 && `Exceptions: ${exceptions.map(fullStop).join(' ')}`,
    locality?.reach === 'limited' && phrase`Limited to ${locality.where ?? gap('the locality')}.`,
    period?.runs === 'until' &&
      phrase`To last until ${period.lastDay ? longDate(period.lastDay) : gap('its last day')}.`,
    confirmed && `The provider has confirmed: ${fullStop(confirmed)}`,
    provider?.sessions && fullStop(capital(provider.sessions)),
    provider?.pays && `Who pays: ${fullStop(provider.pays)}`,
  )
}

const whyNotLess = (condition: ServedCondition): Text =>
  sentences(condition.lesser ? fullStop(condition.lesser) : gap('why less would not do'), stepUp(condition))

/** Why the next lower step would not do, where there is one and the officer said it. */
function stepUp({ rungWhy }: ServedCondition): string | undefined {
  return rungWhy?.why && `${capital(rungWhy.below)} would not be enough: ${fullStop(rungWhy.why)}`
}

function meets({ acts, protects, risk }: ServedCondition, same?: string): Text {
  const answers = acts.length > 0 ? numberedList('act', acts) : gap('the acts that it answers')
  const whom = protects.length > 0 ? joinWords(protects) : gap('whom it protects')
  const aim = same ? phrase`It answers ${answers}.` : phrase`It answers ${answers} and protects ${whom}.`
  return phrase`${aim} Risk: ${risk ? fullStop(capital(risk)) : gap('the risk that it meets')}`
}
