import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { orderContents } from '#src/domain/law/act.ts'
import { changePoints } from '#src/domain/law/discharge.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { lasting } from '../changeApplication/orderNow.ts'
import { limitedConditions } from '../draftOrder/conditionItems.ts'
import { definitionsSchedule, mapsSchedule } from '../draftOrder/orderConditions.ts'
import { blankLine } from '../draftOrder/statutoryItems.ts'
import { fullStop, numberedList } from '../format.ts'
import { chiefOfficerOf } from '../names.ts'
import { openingRows, paperOpening, protectedRow, type Row } from '../paperOpening.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { placeOf } from '../quoted.ts'
import { changeRights } from './changeRights.ts'
import { changesAsked, conditionsAsAsked } from './changesAsked.ts'
import { changeAsked, orderToChange } from './orderToChange.ts'

export const changeOrderTitle = 'Draft order that changes the order in force'

const titles = {
  vary: 'Draft order that varies',
  renew: 'Draft order that renews',
  discharge: 'Draft order that discharges',
} as const

const deeds = { vary: 'varies', renew: 'renews', discharge: 'discharges' } as const

/**
 * The order that a court is asked to make on an application to vary, renew or discharge: the whole order as it would then read,
 * or a short one that discharges it: SPA 2019 ss.4(3), 5(8) and 6. Empty where a new order is asked for.
 */
export function changeOrder(served: ServedCase, today: IsoDate): Block[] {
  const asked = changeAsked(served)
  if (!asked) return []
  const { deed, interim } = asked
  return [
    ...paperOpening(`${titles[deed]} ${interim ? 'an interim' : 'a'} stalking protection order`, [
      ...openingRows(served),
      protectedRow(served),
    ]),
    {
      kind: 'paragraph',
      tone: 'note',
      text: 'This is a draft for the court. It is not an order until a court has made it, and the court may make it in other words.',
    },
    { kind: 'paragraph', text: recital(served, deed, interim) },
    ...(deed === 'discharge' ? discharged(served, interim) : asItReads(served)),
    ...changeRights(served, today),
    signature,
  ]
}

function recital(served: ServedCase, deed: keyof typeof deeds, interim: boolean): Text {
  const { authority } = interim ? changePoints.anyInterimOrder : changePoints.anyOrder
  const heard = interim
    ? ''
    : `, having heard those who must be heard (${placeOf(changePoints.mustHear.authority)})`
  return phrase`On the application of ${chiefOfficerOf(served)}${heard}, and considering it appropriate (${placeOf(authority)}), the court ${deeds[deed]} ${orderToChange(served)}.`
}

function asItReads(served: ServedCase): Block[] {
  const changes = changesAsked(served)
  return [
    { kind: 'heading', level: 2, text: 'What this order changes' },
    {
      kind: 'table',
      caption: 'What the order says now, and what it says from now on',
      columns: [
        { header: 'Change', width: 3, rowHeader: true },
        { header: 'The order says now', width: 5 },
        { header: 'The order says from now on', width: 5 },
      ],
      rows: changes.map(({ what, before, after }) => [what, before, after]),
      empty: 'Nothing is asked to be changed yet.',
    },
    { kind: 'heading', level: 2, text: 'What section 6 asks an order to say' },
    { kind: 'rows', rows: statutoryRows(served) },
    { kind: 'heading', level: 2, text: 'The prohibitions and requirements from now on' },
    conditions(served),
    ...definitionsSchedule(served, served.conditions),
    ...mapsSchedule(served, served.conditions),
  ]
}

function conditions(served: ServedCase): Block {
  const items = conditionsAsAsked(served)
  return items.length > 0
    ? { kind: 'numbered', items }
    : { kind: 'missing', what: 'the conditions of the order', step: 'change' }
}

/** The five things that section 6 asks of an order, of the order as it then stands. */
function statutoryRows(served: ServedCase): Row[] {
  const [made, fixed, each, places, periods] = orderContents
  const row = (words: string, { authority }: (typeof orderContents)[number], value: Text): Row => ({
    label: `${words} (${placeOf(authority)})`,
    value,
  })
  return [
    row('Date on which the order is made', made, madeAndChanged(served)),
    row('Fixed period', fixed, period(served)),
    row(
      'Prohibitions and requirements',
      each,
      `${numberedList('Number', numbersThatStay(served))}. They are set out below, and each applies to the defendant.`,
    ),
    row('Limited to a locality', places, localities(served)),
    row('Different fixed period', periods, ownPeriods(served)),
  ]
}

function madeAndChanged({ change, route }: ServedCase): Text {
  const done = route?.kind === 'change' && route.deed === 'renew' ? 'Renewed' : 'Varied'
  return phrase`Made on ${change?.madeOn ? longDate(change.madeOn) : gap('the day on which the order was made')}. ${done} on ${blankLine} (the court writes the day).`
}

function period(served: ServedCase): Text {
  const length = served.change?.newLength?.runs ? served.change.newLength : served.change?.length
  if (length?.runs === 'untilFurtherOrder')
    return 'No. The order has no fixed period: it has effect until a further order.'
  const until = lasting(length)
  const sooner = changeAsked(served)?.interim
    ? ' It ends earlier if the main application is determined earlier.'
    : ''
  return until
    ? `Yes. The order has effect ${String(until).replace(/^U/, 'u')}.${sooner}`
    : gap('how long the order lasts')
}

function numbersThatStay({ change, conditions: added }: ServedCase): string[] {
  const kept = (change?.inForce ?? []).flatMap(({ becomes }, place) =>
    becomes === 'removed' ? [] : [String(place + 1)],
  )
  return [...kept, ...added.map(({ number }) => String(number))]
}

const asBefore = 'Of the conditions that the order has already: as their words below say.'

function localities({ conditions: added }: ServedCase): Text {
  const limited = limitedConditions(added).locality
  const others = added.length > limited.length
  return sentences(
    asBefore,
    ...limited.map(({ number, locality }) =>
      locality?.where
        ? `Number ${number} is limited to: ${fullStop(locality.where)}`
        : gap(`the locality of number ${number}`),
    ),
    others && 'Every other that is added has effect in all parts of the United Kingdom.',
  )
}

function ownPeriods({ conditions: added }: ServedCase): Text {
  const limited = limitedConditions(added).period
  const others = added.length > limited.length
  return sentences(
    asBefore,
    ...limited.map(({ number, period: own }) =>
      own?.lastDay
        ? `Number ${number} has effect until the end of ${longDate(own.lastDay)}.`
        : gap(`the last day of number ${number}`),
    ),
    others && 'Every other that is added has effect for as long as the order.',
  )
}

/** A discharge says no more than what ends, and of a full order in its first two years that the consents are given. */
function discharged(served: ServedCase, interim: boolean): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'What this order does' },
    {
      kind: 'rows',
      rows: [
        { label: 'Discharged on', value: `${blankLine} (the court writes the day)` },
        ...(interim
          ? []
          : [
              {
                label: `Consents (${placeOf(changePoints.consents.authority)})`,
                value: consents(served),
              },
            ]),
      ],
    },
  ]
}

function consents({ change }: ServedCase): Text {
  const given = new Set(
    (change?.consents ?? []).flatMap(({ of, given: is }) => (is === 'yes' && of ? [of] : [])),
  )
  return given.has('defendant') && given.has('applyingChiefOfficer')
    ? 'The defendant and the chief officer who applies consent.'
    : 'For the court to fill in where the order is in its first two years.'
}

const signature: Block = {
  kind: 'signature',
  role: 'For the court',
  lines: [{ label: 'Name and office' }, { label: 'Signature' }, { label: 'Date' }],
}
