import type { CaseFile } from '../case/caseFile.ts'
import { orderInForce } from '../case/ordersMade.ts'
import { spa } from '../law/citations.ts'
import { notificationPoints } from '../law/notification.ts'
import { afterSexOffenderNotification } from '../law/periods/afterSexOffenderNotification.ts'
import { initialNotification } from '../law/periods/initialNotification.ts'
import type { Period } from '../law/periods/period.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { DatedTask, Rule, When } from './deadline.ts'
import { deadlineKinds } from './deadlineKinds.ts'
import { dutyOf, part2FinalDay, serviceDay } from './serviceDays.ts'

/** By when the defendant must notify under the order in force, first and on a change: SPA 2019 s.9. */
export function notificationTasks(file: CaseFile, today: IsoDate): DatedTask[] {
  const order = orderInForce(file)
  if (!order) return []
  const served = order.record.served
  const notified = served?.answer === 'yes' && served.notifiedOn !== undefined
  const first = firstNotification(file, today)
  return [
    ...(first
      ? [
          {
            key: `notification:${order.kind}`,
            kind: 'notification',
            ...first,
            what: deadlineKinds.notification.title,
            step: 'service',
            done: notified,
          } as const,
        ]
      : []),
    {
      key: 'changeNotification',
      kind: 'changeNotification',
      when: { unknown: 'The three days begin with the day of a change.' },
      what: deadlineKinds.changeNotification.title,
      rule: {
        text: `${notificationPoints.newName.text} ${notificationPoints.newAddress.text}`,
        authority: spa('s.9(3)'),
      },
      step: 'service',
      done: false,
    },
  ]
}

function firstNotification(file: CaseFile, today: IsoDate): { when: When; rule: Rule } | undefined {
  // Whether the first notification is due again once a changed order is served was not found in the Act.
  if (file.route?.kind === 'change') return undefined
  const served = serviceDay(orderInForce(file))
  const { duty, authority } = dutyOf(file, today)
  const { fromService, exempt } = notificationPoints
  if (duty === 'changesOnly') return undefined
  if (duty === 'notYet') {
    const final = part2FinalDay(file)
    const rule = { text: exempt.text, authority }
    return final
      ? ofPeriod(exempt.text, afterSexOffenderNotification(final))
      : {
          when: {
            unknown: 'Nothing is due while sex-offender notification goes on, and its end is not entered.',
          },
          rule,
        }
  }
  if (served) return ofPeriod(fromService.text, initialNotification(served))
  return {
    when: { unknown: 'The three days begin with the day of service, which is not recorded yet.' },
    rule: { text: fromService.text, authority: fromService.authority },
  }
}

function ofPeriod(text: string, { lastDay, authority, caution }: Period): { when: When; rule: Rule } {
  return { when: { day: lastDay }, rule: { text, authority, ...(caution ? { caution } : {}) } }
}
