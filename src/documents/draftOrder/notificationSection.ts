import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { notificationPoints } from '#src/domain/law/notification.ts'
import { offencePoints } from '#src/domain/law/offences.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { type NotificationState, notificationState } from '../notificationState.ts'

/** What the defendant must tell the police under the order, when, where and how: SPA 2019 ss.9 to 11. */
export function notificationSection(served: ServedCase, order: OrderKind, today: IsoDate): Block[] {
  const state = notificationState(served, order, today)
  return [
    { kind: 'heading', level: 2, text: 'Notification to the police' },
    ...opening(state),
    {
      kind: 'bullets',
      items: [
        'The defendant notifies the police by going to a police station in the defendant’s local police area and saying it to a police officer, or to a person whom the officer in charge of the station has authorised (section 10(1)). A letter, a call, an email or a website does not count.',
        `${notificationPoints.homeAddress.text} ${notificationPoints.localArea.text}`,
        `${notificationPoints.newName.text} ${notificationPoints.newAddress.text} ${notificationPoints.inAdvance.text}`,
        notificationPoints.identity.text,
        stationsText(served),
      ],
    },
    { kind: 'paragraph', tone: 'warning', text: offencePoints.notificationMaximum.text },
  ]
}

const details =
  'the defendant’s name, each other name that the defendant uses, and the defendant’s home address'
const first = `Within 3 days, the day on which this order is served on the defendant being the first, the defendant must notify to the police ${details} (section 9(1) and (2)).`

function opening(state: NotificationState): Block[] {
  if (state.duty === 'notYet')
    return [
      { kind: 'paragraph', tone: 'warning', text: notYet(state) },
      { kind: 'paragraph', text: `What is then due: ${details} (section 9(2)).` },
    ]
  const texts: Text[] = [
    state.duty === 'changesOnly' ? fullStop(notificationPoints.changesGoOn.text) : first,
    ...(state.duty === 'full' && state.interimBefore === 'possible'
      ? [
          'If this order replaces an interim order, no such first notification is due under it, but changes of name and address are still notified (section 9(1)(a)).',
        ]
      : []),
    ...(state.part2 === 'notKnown'
      ? [
          'Nothing is due under this order while the defendant must notify under Part 2 of the Sexual Offences Act 2003. Whether that is so is not known (section 9(5)).',
        ]
      : []),
  ]
  return texts.map((text) => ({ kind: 'paragraph', text }))
}

function notYet({ part2Ends }: NotificationState): Text {
  const day = part2Ends ? `its final day, ${longDate(part2Ends)},` : 'its final day'
  return `While the defendant must notify under Part 2 of the Sexual Offences Act 2003, nothing is due under this order (section 9(5)). If that ends while this order is still in effect, ${day} is the first of the 3 days within which the defendant must then notify under this order (section 9(6) and (7)).`
}

/** Examples are a help, which a draft can do without; the law asks only for a station in the area (SPA 2019 s.10(1)). */
function stationsText({ stations }: ServedCase): Text {
  return stations
    ? `Any police station in that area will do; for example: ${fullStop(stations)}`
    : 'Any police station in that area will do.'
}
