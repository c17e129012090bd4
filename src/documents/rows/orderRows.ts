import { changeExplanation, changeExplanationTitle } from '../changeExplanation/changeExplanation.ts'
import { changeOrder, changeOrderTitle } from '../changeOrder/changeOrder.ts'
import {
  dischargeExplanation,
  dischargeExplanationTitle,
} from '../dischargeExplanation/dischargeExplanation.ts'
import { draftInterimOrder, draftOrder } from '../draftOrder/draftOrder.ts'
import { easyRead, easyReadTitle } from '../easyRead/easyRead.ts'
import { explanation } from '../explanation/explanation.ts'
import { mapPaper } from '../map/mapPaper.ts'
import { notification } from '../notification/notification.ts'
import type { PaperRow } from '../paperRow.ts'
import { asksForChange, asksForFull, asksForInterim, asksForOrder } from './asks.ts'
import { alsoForPolice, forCourt, onceMade } from './audiences.ts'

/** The order as it is asked for, its map, and what explains it to the defendant once it is made. */
export const orderRows: readonly PaperRow[] = [
  {
    from: 'served',
    code: 'D7',
    stem: 'draft-order',
    title: 'Draft stalking protection order',
    applies: asksForFull,
    audiences: forCourt,
    build: ({ served, today }) => [draftOrder(served, today)],
  },
  {
    from: 'served',
    code: 'D7i',
    stem: 'draft-interim-order',
    title: 'Draft interim stalking protection order',
    applies: asksForInterim,
    audiences: forCourt,
    build: ({ served, today }) => [draftInterimOrder(served, today)],
  },
  {
    from: 'served',
    code: 'D7',
    stem: 'draft-change-order',
    title: changeOrderTitle,
    applies: asksForChange,
    audiences: forCourt,
    build: ({ served, today }) => [changeOrder(served, today)],
  },
  {
    from: 'served',
    code: 'D8',
    stem: 'map',
    title: 'Map of the exclusion zone',
    applies: ({ maps }) => maps.length > 0,
    audiences: forCourt,
    build: ({ served }) => [mapPaper(served)],
  },
  {
    from: 'served',
    code: 'D12',
    stem: 'notification',
    title: 'Notification to the police: record and acknowledgement',
    applies: asksForOrder,
    audiences: alsoForPolice,
    build: ({ served, today, profile }, audience) => [
      notification(served, { audience, today, form: profile.notificationForm }),
    ],
  },
  {
    from: 'served',
    code: 'D12',
    stem: 'notification-of-change',
    title: 'Notification to the police: record and acknowledgement',
    applies: (served) => asksForChange(served) && served.order !== undefined,
    audiences: alsoForPolice,
    build: ({ served, today, profile }, audience) => [
      notification(served, { audience, today, form: profile.notificationForm }),
    ],
  },
  {
    from: 'served',
    code: 'D14',
    stem: 'explanation',
    title: 'Your stalking protection order, explained',
    applies: asksForOrder,
    audiences: onceMade,
    build: ({ served, today, profile }) => [
      explanation(served, { today, contact: profile.contact, appealDays: profile.appealDays }),
    ],
  },
  {
    from: 'served',
    code: 'D14',
    stem: 'explanation-of-change',
    title: changeExplanationTitle,
    applies: (served) => asksForChange(served) && served.order?.allRecorded === true,
    audiences: forCourt,
    build: ({ served, profile: { contact } }) => [changeExplanation(served, contact)],
  },
  {
    from: 'served',
    code: 'D14',
    stem: 'explanation-of-discharge',
    title: dischargeExplanationTitle,
    applies: ({ change }) => change?.discharged !== undefined,
    audiences: forCourt,
    build: ({ served, profile: { contact } }) => [dischargeExplanation(served, contact)],
  },
  {
    from: 'served',
    code: 'D14e',
    stem: 'explanation-easy-read',
    title: easyReadTitle,
    applies: (served) =>
      asksForOrder(served) && served.order?.allRecorded === true && served.equality?.easyRead === 'yes',
    audiences: forCourt,
    build: ({ served, today, profile: { contact } }) => [easyRead(served, { today, contact })],
  },
]
