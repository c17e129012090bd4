import type { CaseFile } from '../case/caseFile.ts'
import { type ConditionPeople, conditionPeople } from '../conditions/people.ts'
import { conditionToDefendant, exceptionToDefendant } from '../conditions/toDefendant.ts'
import type { ServedCase, ServedCondition } from './servedCase.ts'
import type { ServedWords } from './servedWords.ts'

type Order = Pick<
  ServedCase,
  'conditions' | 'noRequirementsWhy' | 'length' | 'interim' | 'order' | 'stations'
>

/** What the court is asked to order and, once it has, what it ordered. How breaches are watched for stays out. */
export function servedOrder(file: CaseFile, words: ServedWords): Order {
  const people = conditionPeople(file)
  return {
    conditions: [
      ...(file.prohibitions?.items ?? []).map((item) => conditionShown(item, 'prohibition', words, people)),
      ...(file.requirements?.items ?? []).map((item) => ({
        ...conditionShown(item, 'requirement', words, people),
        provider:
          item.provider?.confirmed === 'yes'
            ? { name: item.provider.name, start: item.provider.start, sessions: item.provider.sessions }
            : undefined,
      })),
    ],
    noRequirementsWhy: words.say(file.requirements?.noneWhy),
    length: lengthShown(file, words),
    interim: file.interim && {
      appropriate: words.say(file.interim.appropriate),
      sinceLastAct: words.say(file.interim.sinceLastAct),
      cannotWait: words.say(file.interim.cannotWait),
      notice: file.interim.notice && {
        mode: file.interim.notice.mode,
        why: words.say(file.interim.notice.why),
        returnOn: file.interim.notice.returnOn,
      },
      lastDay: file.interim.lastDay,
      hearingBy: file.interim.hearingBy,
    },
    order: orderMade(file),
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
  return {
    id: item.id,
    number: words.conditionNumber(item.id),
    kind,
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
    risk: words.say(item.risk),
    necessity: words.say(item.necessity),
    lesser: words.say(item.lesser),
    locality: item.locality,
    period: item.period,
    interim: item.interim === 'yes',
    clashAccepted: words.say(item.clashAccepted),
  }
}

function orderMade(file: CaseFile): ServedCase['order'] {
  const outcome = file.service?.outcome
  if (outcome?.result !== 'made') return undefined
  const served = outcome.served?.answer === 'yes' ? outcome.served : undefined
  return {
    kind: outcome.order,
    madeOn: outcome.madeOn,
    lastDay: outcome.lastDay,
    court: outcome.court,
    replacesInterimMadeOn:
      outcome.replacesInterim?.answer === 'yes' ? outcome.replacesInterim.interimMadeOn : undefined,
    servedOn: served?.on,
    servedAt: served?.time,
  }
}
