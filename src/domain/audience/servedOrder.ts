import type { CaseFile } from '../case/caseFile.ts'
import { orderInForce } from '../case/ordersMade.ts'
import {
  conditionsAsked,
  type Decided,
  decidedOf,
  unansweredConditions,
} from '../conditions/conditionsMade.ts'
import { isCyberCondition } from '../conditions/cyber.ts'
import { rungsBelow } from '../conditions/ladder.ts'
import { templateOf } from '../conditions/library.ts'
import { type ConditionPeople, conditionPeople } from '../conditions/people.ts'
import { conditionToDefendant, exceptionToDefendant } from '../conditions/toDefendant.ts'
import type { ServedCase, ServedCondition } from './servedCase.ts'
import { inForceShown } from './servedInForce.ts'
import type { ServedWords } from './servedWords.ts'

type Order = Pick<
  ServedCase,
  'conditions' | 'noRequirementsWhy' | 'length' | 'interim' | 'order' | 'stations'
>

/** What the court is asked to order and, once it has, what it ordered. How breaches are watched for stays out. */
export function servedOrder(file: CaseFile, words: ServedWords): Order {
  const people = conditionPeople(file)
  const conditions = [
    ...(file.prohibitions?.items ?? []).map((item) => conditionShown(item, 'prohibition', words, people)),
    ...(file.requirements?.items ?? []).map((item) => ({
      ...conditionShown(item, 'requirement', words, people),
      provider:
        item.provider?.confirmed === 'yes'
          ? {
              name: item.provider.name,
              start: item.provider.start,
              sessions: item.provider.sessions,
              pays: item.provider.pays,
            }
          : undefined,
    })),
  ]
  return {
    conditions,
    noRequirementsWhy: words.say(file.requirements?.noneWhy),
    length: lengthShown(file, words),
    interim: file.interim && {
      appropriate: words.say(file.interim.appropriate),
      sinceLastAct: words.say(file.interim.sinceLastAct),
      cannotWait: words.say(file.interim.cannotWait),
      notice: file.interim.notice && {
        mode: file.interim.notice.mode,
        why: words.say(file.interim.notice.why),
        lawyer: file.interim.notice.lawyer,
        returnOn: file.interim.notice.returnOn,
      },
      lastDay: file.interim.lastDay,
      hearingBy: file.interim.hearingBy,
    },
    order: orderMade(file, conditions, words),
    stations: file.service?.stations,
  }
}

function lengthShown({ length }: CaseFile, words: ServedWords): ServedCase['length'] {
  if (!length) return undefined
  const { period, locality } = length
  return {
    period: period && { ...period, reason: words.say(period.reason) },
    locality: locality && { reach: locality.reach, why: words.say(locality.why) },
  }
}

type ConditionDraft = NonNullable<NonNullable<CaseFile['prohibitions']>['items']>[number]

function conditionShown(
  item: ConditionDraft,
  kind: ServedCondition['kind'],
  words: ServedWords,
  people: ConditionPeople,
): ServedCondition {
  const [below] = rungsBelow(item)
  return {
    id: item.id,
    number: words.conditionNumber(item.id),
    kind,
    title: templateOf(item)?.title,
    cyber: isCyberCondition(item),
    text: words.say(item.text),
    exceptions: (item.exceptions ?? []).flatMap(({ text }) => (text ? [words.say(text) ?? text] : [])),
    toDefendant: {
      text: words.say(conditionToDefendant(item, people)),
      exceptions: (item.exceptions ?? []).flatMap((exception) =>
        exception.text ? [words.say(exceptionToDefendant(exception, people)) ?? exception.text] : [],
      ),
    },
    acts: (item.acts ?? []).flatMap((act) => words.actNumber(act) ?? []).sort((a, b) => a - b),
    protects: (item.protects ?? []).map(words.shown),
    protectedIds: item.protects ?? [],
    risk: words.say(item.risk),
    necessity: words.say(item.necessity),
    lesser: words.say(item.lesser),
    rungWhy: below && { below: below.name, why: words.say(item.rungWhy) },
    locality: item.locality,
    period: item.period,
    interim: item.interim === 'yes',
    clashAccepted: words.say(item.clashAccepted),
  }
}

function orderMade(
  file: CaseFile,
  conditions: readonly ServedCondition[],
  words: ServedWords,
): ServedCase['order'] {
  const order = orderInForce(file)
  if (!order) return undefined
  const { madeOn, runs, lastDay, court, replacesInterim } = order.record
  const served = order.record.served?.answer === 'yes' ? order.record.served : undefined
  const asked = new Set(conditionsAsked(file, order.kind).map(({ id }) => id))
  return {
    kind: order.kind,
    madeOn,
    runs,
    lastDay,
    court,
    replacesInterimMadeOn: replacesInterim?.answer === 'yes' ? replacesInterim.interimMadeOn : undefined,
    servedOn: served?.on,
    servedAt: served?.time,
    conditions: [
      ...inForceShown(file, order, words),
      ...conditions.flatMap((condition) =>
        asked.has(condition.id) ? asMade(condition, decidedOf(order, condition.id), words) : [],
      ),
    ],
    allRecorded: unansweredConditions(file, order).length === 0,
  }
}

/** New words stand alone: the exceptions, the place and the last day of the draft are no part of what the court made. */
function asMade(
  condition: ServedCondition,
  decided: Decided | undefined,
  words: ServedWords,
): ServedCondition[] {
  if (decided?.as === 'drafted') return [condition]
  if (decided?.as !== 'reworded') return []
  return [
    {
      ...condition,
      title: undefined,
      text: words.say(decided.words),
      exceptions: [],
      toDefendant: undefined,
      locality: undefined,
      period: undefined,
      provider: undefined,
    },
  ]
}
