import type { CaseFile } from '../case/caseFile.ts'
import { mainDecided, type OrderMade, orderInForce, ordersMade } from '../case/ordersMade.ts'
import { conditionsAsked, decidedOf } from '../conditions/conditionsMade.ts'
import { conditionNumbers } from '../grounds/numbering.ts'
import { appealPoints } from '../law/appeals.ts'
import { spa } from '../law/citations.ts'
import { interimPoints } from '../law/interim.ts'
import { consentWindow } from '../law/periods/consentWindow.ts'
import { crownCourtAppeal } from '../law/periods/crownCourtAppeal.ts'
import { addDays, type IsoDate, isRealDate } from '../shared/dates.ts'
import type { DatedTask, Rule } from './deadline.ts'
import { deadlineKinds } from './deadlineKinds.ts'
import { interimWarningsOf } from './interimWarningsOf.ts'
import { notificationTasks } from './notificationTasks.ts'

/** What follows from the orders made and from a refusal: service, notification, ends, the first two years and appeals. */
export function afterOrder(file: CaseFile, today: IsoDate): DatedTask[] {
  const made = ordersMade(file)
  const inForce = orderInForce(file)
  return [
    ...made.flatMap((order) => serveTask(order, inForce)),
    ...notificationTasks(file, today),
    ...made.flatMap((order) =>
      order.kind === 'interim' ? interimTasks(file, order) : fullTasks(file, order),
    ),
    ...(inForce ? conditionTasks(file, inForce) : []),
    ...appealTasks(file),
  ]
}

const real = (day: IsoDate | undefined): IsoDate | undefined => (day && isRealDate(day) ? day : undefined)

const titled = (kind: DatedTask['kind']) => ({ kind, key: kind, what: deadlineKinds[kind].title })

function serveTask({ kind, record }: OrderMade, inForce: OrderMade | undefined): DatedTask[] {
  const { served } = record
  const madeOn = real(record.madeOn)
  return [
    {
      ...titled('serveOrder'),
      key: `serveOrder:${kind}`,
      what: kind === 'interim' ? 'Serve the interim order' : 'Serve the full order',
      when: madeOn ? { day: madeOn } : { unknown: 'The day on which the order was made is not entered.' },
      rule: {
        text: 'The Act sets no day for it. The time to notify runs from service, so serve it at once.',
        authority: spa('s.9(1)'),
      },
      step: 'service',
      done: served?.answer === 'yes' || inForce?.kind !== kind,
    },
  ]
}

function interimTasks(file: CaseFile, { record }: OrderMade): DatedTask[] {
  const done = mainDecided(file)
  const lastDay = real(record.lastDay)
  const { keepWatch, endsWithMain, fixedPeriod } = interimPoints
  const when = lastDay
    ? { day: lastDay }
    : { unknown: 'The last day of the interim order is not entered. An interim order always has one.' }
  return [
    {
      ...titled('mainApplication'),
      when,
      rule: { text: keepWatch.text, authority: keepWatch.authority, caution: keepWatch.caution },
      step: 'court',
      done,
    },
    ...(lastDay ? interimWarningsOf(file) : []).map((days) => warningTask(lastDay ?? '', days, done)),
    {
      ...titled('interimEnds'),
      when,
      rule: {
        text: `${endsWithMain.text} ${fixedPeriod.text}`,
        authority: endsWithMain.authority,
      },
      step: 'service',
      done,
    },
  ]
}

function warningTask(lastDay: IsoDate, days: number, done: boolean): DatedTask {
  const { keepWatch } = interimPoints
  return {
    ...titled('interimWarning'),
    key: `interimWarning:${days}`,
    what: `${days} ${days === 1 ? 'day' : 'days'} until the interim order ends: ask the court to renew it or to decide the main application`,
    when: { day: addDays(lastDay, -days) },
    rule: { text: keepWatch.text, authority: keepWatch.authority, caution: keepWatch.caution },
    step: 'service',
    done,
  }
}

function fullTasks({ route, change }: CaseFile, { record }: OrderMade): DatedTask[] {
  // The two years begin with the day on which the order was made, not with that on which it was changed.
  const madeOn = real(route?.kind === 'change' ? change?.madeOn : record.madeOn)
  const lastDay = real(record.lastDay)
  return [
    {
      ...titled('consentWindow'),
      when: madeOn
        ? { day: consentWindow(madeOn).lastDay }
        : { unknown: 'The two years begin with the day on which the order was made, which is not entered.' },
      rule: {
        text: 'Until then the order is discharged only with the consents that the Act names. A fixed order lasts at least as long: section 3(2).',
        authority: spa('s.4(4)(b)'),
      },
      step: 'service',
      done: false,
    },
    ...(record.runs === 'untilFurtherOrder'
      ? []
      : [
          {
            ...titled('orderEnds'),
            when: lastDay ? { day: lastDay } : { unknown: 'The last day of the order is not entered.' },
            rule: {
              text: 'The last day that the court ordered. Ask well before it for a renewal if the order is still needed.',
              authority: spa('s.3(1)'),
            },
            step: 'service',
            done: false,
          } as const,
        ]),
  ]
}

/** Only of conditions made as drafted: the words of the court may say another day. */
function conditionTasks(file: CaseFile, order: OrderMade): DatedTask[] {
  const numbers = conditionNumbers(file)
  return conditionsAsked(file, order.kind).flatMap(({ id, period }): DatedTask[] => {
    const lastDay = period?.runs === 'until' ? real(period.lastDay) : undefined
    if (!lastDay || decidedOf(order, id)?.as !== 'drafted') return []
    return [
      {
        ...titled('conditionEnds'),
        key: `conditionEnds:${id}`,
        what: `Last day of condition ${numbers.get(id) ?? ''}`,
        when: { day: lastDay },
        rule: {
          text: 'One condition may last for a different period from another.',
          authority: spa('s.3(3)'),
        },
        step: 'service',
        done: false,
      },
    ]
  })
}

function appealTasks(file: CaseFile): DatedTask[] {
  const { interim, outcome } = file.service ?? {}
  return (
    [
      ['interim', interim],
      ['full', outcome],
    ] as const
  )
    .filter(([order]) => order === 'full' || file.route?.kind !== 'change')
    .flatMap(([order, record]): DatedTask[] => {
      if (record?.result !== 'made' && record?.result !== 'refused') return []
      const decided = real(record.result === 'made' ? record.madeOn : record.on)
      if (!decided) return []
      const { lastDay, caution } = crownCourtAppeal(decided, file.profile?.appealDays)
      const who = record.result === 'made' ? 'defendant' : 'chief officer'
      return [
        {
          ...titled('appeal'),
          key: `appeal:${order}`,
          what: `Last day for the ${who} to give notice of appeal on the ${order} order`,
          when: { day: lastDay },
          rule: appealRule(caution),
          step: 'service',
          done: false,
        },
      ]
    })
}

function appealRule(caution: string | undefined): Rule {
  const { text, authority } = appealPoints.timeLimit
  return { text, authority, ...(caution ? { caution } : {}) }
}
