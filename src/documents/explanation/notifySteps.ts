import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { afterSexOffenderNotification } from '#src/domain/law/periods/afterSexOffenderNotification.ts'
import { initialNotification } from '#src/domain/law/periods/initialNotification.ts'
import { type IsoDate, weekdayDate } from '#src/domain/shared/dates.ts'
import type { Block } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { serviceDays } from '../notification/serviceDays.ts'
import { type NotificationState, notificationState } from '../notificationState.ts'
import { gap, phrase } from '../phrase.ts'

/** What the defendant must tell the police, by which day and at which stations, in steps. */
export function notifySteps(served: ServedCase, kind: OrderKind, today: IsoDate): Block[] {
  const state = notificationState(served, kind, today)
  return [
    { kind: 'heading', level: 2, text: 'What you must tell the police' },
    ...byWhen(served, state, today),
    { kind: 'bullets', items: [goThere, ...(state.duty === 'changesOnly' ? [] : [sayIt]), ...steps] },
    {
      kind: 'paragraph',
      text: phrase`You can go to any police station in that area, for example: ${served.stations ? fullStop(served.stations) : gap('the police stations')}`,
    },
    {
      kind: 'paragraph',
      text: `${state.duty === 'notYet' ? 'From then on, if' : 'If'} you start to use a new name, or move home, tell the police in the same way. You have three days. The day you start or move is day 1. You may tell them before you move.`,
    },
    {
      kind: 'paragraph',
      text: 'If you have no home in England or Wales, go to a station in the police area of the last home there that you told the police of. If there is none, go to one in the area of the court. If you have no home, give a place where you can often be found.',
    },
  ]
}

const goThere = 'Go to a police station in the area where you live. Go in person and say it there.'
const sayIt = 'Say your name, every other name that you use, and your home address.'
const steps = [
  'You cannot do it by phone, post, email or online.',
  'If the police ask, let them take your fingerprints or a photo. They are only to check who you are.',
  'Ask for a paper that proves that you told them. Keep it.',
]

function byWhen(served: ServedCase, state: NotificationState, today: IsoDate): Block[] {
  if (state.duty === 'notYet') return notYet(state)
  if (state.duty === 'changesOnly') return [{ kind: 'paragraph', text: changesOnly }]
  const servedOn = served.order?.servedOn
  return [
    ...(servedOn ? deadline(servedOn) : table(served, today)),
    ...(state.part2 === 'notKnown' ? [{ kind: 'paragraph', text: registered } as const] : []),
    ...(state.interimBefore === 'possible' ? [{ kind: 'paragraph', text: afterInterim } as const] : []),
  ]
}

const changesOnly =
  'This order took the place of your interim order. If you told the police your details under that order, you need not tell them again now. You must still tell them each new name and each new home.'

const afterInterim =
  'If this order takes the place of an interim order under which you told the police your details, you need not tell them again now. You must still tell them each new name and each new home.'

const registered =
  'If you must already tell the police your details because of a sexual offence, this does not start yet. Ask your solicitor.'

function deadline(servedOn: IsoDate): Block[] {
  const { lastDay, caution } = initialNotification(servedOn)
  return [
    {
      kind: 'paragraph',
      tone: 'warning',
      text: `It is recorded that the order was served on you on ${weekdayDate(servedOn)}. That is day 1. You must do this by the end of ${weekdayDate(lastDay)}.`,
    },
    ...(caution ? [{ kind: 'paragraph', text: caution } as const] : []),
  ]
}

function table(served: ServedCase, today: IsoDate): Block[] {
  return [
    {
      kind: 'paragraph',
      tone: 'warning',
      text: 'You have three days from the day the order is given to you. That day is day 1.',
    },
    serviceDays(served, today),
  ]
}

function notYet({ part2Ends }: NotificationState): Block[] {
  const period = part2Ends ? afterSexOffenderNotification(part2Ends) : undefined
  const when = period
    ? `It is said to end on ${weekdayDate(period.firstDay)}. If this order still counts then, that is day 1, and you must do this by the end of ${weekdayDate(period.lastDay)}. ${period.caution ?? ''}`
    : 'If it ends while this order still counts, the day it ends is day 1, and you then have three days.'
  return [
    {
      kind: 'paragraph',
      tone: 'warning',
      text: `You must already tell the police your details because of a sexual offence. While that lasts, you need not do this. ${when}`.trim(),
    },
  ]
}
