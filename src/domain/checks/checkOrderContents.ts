import type { CaseFile } from '../case/caseFile.ts'
import { type OrderMade, ordersMade } from '../case/ordersMade.ts'
import { spa } from '../law/citations.ts'
import { isLongEnough, minimumPeriod } from '../law/periods/minimumPeriod.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints, stops } from './makeFinding.ts'

/** What every order must say: when it was made, for how long, and each condition: SPA 2019 s.6. What a court has made is shown, not stopped. */
export function checkOrderContents(file: CaseFile, today: IsoDate): Finding[] {
  const { prohibitions, requirements } = file
  const none = prohibitions?.items?.length === 0 || !prohibitions?.items
  const nothing =
    none && !requirements?.items?.length && (prohibitions !== undefined || requirements !== undefined)
  return [...(nothing ? [noConditions()] : []), ...madeFindings(file, today)]
}

function madeFindings(file: CaseFile, today: IsoDate): Finding[] {
  return ordersMade(file).flatMap((order) => {
    const { madeOn } = order.record
    if (!madeOn) return []
    const future = compareDates(madeOn, today) > 0 ? [madeInFuture(order.field, madeOn)] : []
    return [
      ...future,
      ...(order.kind === 'full'
        ? fullPeriod(order.record, firstMade(file) ?? madeOn)
        : interimPeriod(order.record)),
    ]
  })
}

/** Of an order that was changed, the day on which it was made at first. */
const firstMade = ({ route, change }: CaseFile) => (route?.kind === 'change' ? change?.madeOn : undefined)

function fullPeriod({ runs, lastDay }: OrderMade['record'], madeOn: IsoDate): Finding[] {
  if (!lastDay) return runs === 'until' ? [fullWithoutEnd()] : []
  return isLongEnough(madeOn, lastDay) ? [] : [madeTooShort(minimumPeriod(madeOn).lastDay)]
}

function interimPeriod({ lastDay }: OrderMade['record']): Finding[] {
  return lastDay ? [] : [interimWithoutEnd()]
}

const at = (field: string) => ({ step: 'service', field }) as const

const noConditions = () =>
  stops(
    'order-without-conditions',
    { step: 'prohibitions' },
    'The draft order has no condition: add each prohibition or requirement that you ask for.',
    spa('s.6(c)'),
  )

const madeInFuture = (field: OrderMade['field'], on: IsoDate) =>
  explains(
    'order-made-in-future',
    at(`${field}.madeOn`),
    `The order is said to be made on ${longDate(on)}, which is still to come: correct the day.`,
    spa('s.6(a)'),
  )

const madeTooShort = (least: IsoDate) =>
  hints(
    'order-made-too-short',
    at('outcome.lastDay'),
    `The order as entered ends before ${longDate(least)}, which is less than two years: compare it with the order of the court and tell legal services.`,
    spa('s.3(2)'),
  )

const interimWithoutEnd = () =>
  explains(
    'interim-made-without-end',
    at('interim.lastDay'),
    'An interim order must state its fixed period: enter its last day from the order of the court.',
    spa('s.6(b)'),
  )

const fullWithoutEnd = () =>
  explains(
    'full-made-without-end',
    at('outcome.lastDay'),
    'The order is said to last until a last day, which is not entered: enter it from the order of the court.',
    spa('s.6(b)'),
  )
