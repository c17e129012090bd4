import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { explanation } from '../explanation/explanation.ts'
import { notification } from '../notification/notification.ts'
import type { PaperRow } from '../paperRow.ts'
import { summonsInformation } from '../summonsInformation/summonsInformation.ts'
import { wantsWelsh } from '../translation/wantsWelsh.ts'
import { asksForOrder } from './asks.ts'
import { alsoForPolice, forCourt, onceMade } from './audiences.ts'

const lang = 'cy-GB'
const applies = (served: ServedCase) => asksForOrder(served) && wantsWelsh(served)

/** The papers that are made in Welsh as well, each beside its English. */
export const welshRows: readonly PaperRow[] = [
  {
    from: 'translation',
    code: 'D3aw',
    stem: 'summons-information-welsh',
    title: 'Mae gennych wŷs (You have a summons, in Welsh)',
    lang,
    applies,
    onceConfirmed: forCourt,
    build: ({ served, profile: { contact }, contents }) => [
      summonsInformation(served, { contact, contents: contents.map(({ title }) => title), lang }),
    ],
  },
  {
    from: 'translation',
    code: 'D12w',
    stem: 'notification-welsh',
    title: 'Hysbysu’r heddlu (Notification to the police, in Welsh)',
    lang,
    applies,
    onceConfirmed: alsoForPolice,
    build: ({ served, today, profile }, audience) => [
      notification(served, { audience, today, form: profile.notificationForm, lang }),
    ],
  },
  {
    from: 'translation',
    code: 'D14w',
    stem: 'explanation-welsh',
    title: 'Esbonio eich gorchymyn (Your order explained, in Welsh)',
    lang,
    applies,
    onceConfirmed: onceMade,
    build: ({ served, today, profile: { contact, appealDays } }) => [
      explanation(served, { today, contact, appealDays, lang }),
    ],
  },
]
