import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { actPoints } from '#src/domain/law/act.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { notifiable, notificationPoints, notificationWords } from '#src/domain/law/notification.ts'
import { defendantPoints } from '#src/domain/law/proceedings.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Block } from '../blocks.ts'
import { notificationState } from '../notificationState.ts'
import { paragraph } from '../paragraphs.ts'
import { quoted, stated } from '../quoted.ts'

/** What the defendant should know: legal aid, the duty to notify and breach. */
export function afterSection(served: ServedCase, today: IsoDate, kind: OrderKind = 'full'): Block[] {
  const [names, address] = notifiable
  const { duty } = notificationState(served, kind, today)
  const details = `${quoted(names)} and ${quoted(address)}, ${quoted(notificationWords.first)}, in person at ${quoted(notificationWords.where)}`
  const notify =
    duty === 'notYet'
      ? `The defendant is said to be under Part 2 of the Sexual Offences Act 2003. ${stated(notificationPoints.exempt)} The police would then be notified of ${details}.`
      : `If an order is made and served, the person under it will usually have to notify the police of ${details}.`
  return [
    { kind: 'heading', level: 2, text: 'Information for the defendant' },
    paragraph(stated(defendantPoints.legalAid)),
    paragraph(`${notify} The order itself will say what must be done. ${stated(actPoints.breachIsACrime)}`),
  ]
}
