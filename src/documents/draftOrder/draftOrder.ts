import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import { makeTest } from '#src/domain/law/act.ts'
import { interimWords } from '#src/domain/law/interim.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { notificationState } from '../notificationState.ts'
import { openingRows, paperOpening, protectedRow, type Row } from '../paperOpening.ts'
import { gap, phrase } from '../phrase.ts'
import { notificationSection } from './notificationSection.ts'
import { definitionsSchedule, mapsSchedule, orderConditions } from './orderConditions.ts'
import { fullPeriod, interimPeriod } from './periodWords.ts'
import { rightsSection } from './rightsSection.ts'
import { blankLine, statutoryItems } from './statutoryItems.ts'

/** The full order that the court is asked to make, as a draft for it: SPA 2019 ss.2, 3 and 6. */
export function draftOrder(served: ServedCase, today: IsoDate): Block[] {
  const madeOn = served.order?.kind === 'full' ? served.order.madeOn : undefined
  return [
    ...opening(served, 'Draft stalking protection order', 'Stalking protection order (full order)'),
    {
      kind: 'paragraph',
      text: phrase`On the application of ${applicantOf(served)}, and being satisfied that ${makeTest.acts.words}, that ${makeTest.risk.words}, and that ${makeTest.necessity.words}, the court makes this order under section 2 of the Stalking Protection Act 2019.`,
    },
    { kind: 'heading', level: 2, text: 'What section 6 asks this order to say' },
    ...statutoryItems({ madeOn, period: fullPeriod(served), conditions: served.conditions }),
    ...orderConditions(served.conditions),
    ...replaces(served, today),
    ...notificationSection(served, 'full', today),
    ...rightsSection('full'),
    ...definitionsSchedule(served, served.conditions),
    ...mapsSchedule(served, served.conditions),
    signature,
  ]
}

/** The interim order that the court is asked to make until it decides the main application: SPA 2019 ss.5 and 6. */
export function draftInterimOrder(served: ServedCase, today: IsoDate): Block[] {
  const madeOn = served.order?.kind === 'interim' ? served.order.madeOn : undefined
  const conditions = interimConditions(served)
  return [
    ...opening(served, 'Draft interim stalking protection order', 'Interim stalking protection order'),
    {
      kind: 'paragraph',
      text: phrase`On the application of ${applicantOf(served)}, whose main application ${interimWords.notDetermined.words}, and considering it appropriate to do so, the court makes this interim order under section 5 of the Stalking Protection Act 2019.`,
    },
    { kind: 'heading', level: 2, text: 'What section 6 asks this order to say' },
    ...statutoryItems({ madeOn, period: interimPeriod(served), conditions }),
    ...numbersNote(served, conditions),
    ...orderConditions(conditions),
    ...notificationSection(served, 'interim', today),
    ...rightsSection('interim'),
    ...definitionsSchedule(served, conditions),
    ...mapsSchedule(served, conditions),
    signature,
  ]
}

/** The conditions asked for in the interim order. A last day that comes after the interim order has ended adds nothing. */
export function interimConditions({ conditions, interim }: ServedCase): ServedCondition[] {
  const end = interim?.lastDay
  return conditions
    .filter((condition) => condition.interim)
    .map((condition) => {
      const own = condition.period?.lastDay
      return end && own && own >= end ? { ...condition, period: { runs: 'order' } } : condition
    })
}

function opening(served: ServedCase, title: string, kind: string): Block[] {
  const rows: Row[] = [
    ...openingRows(served),
    ...addressRow(served),
    protectedRow(served),
    { label: 'Kind of order', value: kind },
  ]
  return [
    ...paperOpening(title, rows),
    {
      kind: 'paragraph',
      tone: 'note',
      text: 'This is a draft for the court. It is not an order until a court has made it, and the court may make it in other words.',
    },
  ]
}

function addressRow({ defendant: { address } }: ServedCase): Row[] {
  return [{ label: 'Address', value: addressValue(address) }]
}

function addressValue(address: ServedCase['defendant']['address']): Row['value'] {
  if (address?.kind === 'noFixed')
    return phrase`No fixed address. Where the defendant can be found: ${address.found ? fullStop(address.found) : gap('a place')}`
  if (address?.kind === 'notKnown')
    return address.lastKnown ? `Not known; last known ${address.lastKnown}` : 'Not known'
  if (!address?.lines) return { what: 'the address of the defendant', step: 'defendant' }
  return [address.lines, address.postcode].filter((part) => part).join(', ')
}

function applicantOf({ applicant }: ServedCase): Text {
  const { chiefOfficer } = applicant
  if (!chiefOfficer) return gap('the chief officer who applies')
  return /^the\b/i.test(chiefOfficer) ? chiefOfficer : `the ${chiefOfficer}`
}

/** Numbers stay those of the application, so that every paper means the same condition by them. */
function numbersNote({ conditions }: ServedCase, interim: readonly ServedCondition[]): Block[] {
  if (interim.length === conditions.length) return []
  const text =
    'The numbers are those of the application. A number that is missing here is asked for in the full order only and is no part of this order.'
  return [{ kind: 'paragraph', tone: 'note', text }]
}

function replaces(served: ServedCase, today: IsoDate): Block[] {
  const { interimBefore, interimMadeOn } = notificationState(served, 'full', today)
  if (interimBefore === 'no') return []
  const which = interimMadeOn ? `made on ${longDate(interimMadeOn)}` : 'made before this order'
  const text =
    interimBefore === 'yes'
      ? `This order replaces the interim stalking protection order ${which}.`
      : 'If an interim stalking protection order is in force when this order is made, this order replaces it. Day on which that interim order was made: '
  return [
    { kind: 'heading', level: 2, text: 'Interim order' },
    { kind: 'paragraph', text: interimBefore === 'yes' ? text : `${text}${blankLine}` },
  ]
}

const signature: Block = {
  kind: 'signature',
  role: 'For the court',
  lines: [{ label: 'Name and office' }, { label: 'Signature' }, { label: 'Date' }],
}
