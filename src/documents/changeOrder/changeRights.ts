import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { appealPoints, appellants } from '#src/domain/law/appeals.ts'
import { spa } from '#src/domain/law/citations.ts'
import { changePoints } from '#src/domain/law/discharge.ts'
import { notificationPoints } from '#src/domain/law/notification.ts'
import { indictmentMaximum, offencePoints } from '#src/domain/law/offences.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Block } from '../blocks.ts'
import { notificationState } from '../notificationState.ts'
import { placeOf, stated } from '../quoted.ts'
import { changeAsked } from './orderToChange.ts'

/**
 * What goes on while a changed order is in force: what breaking it means, and new names and addresses; and who may apply or
 * appeal. Whether a first notification is due again on service of a changed order was not found, so that nothing is said of it.
 */
export function changeRights(served: ServedCase, today: IsoDate): Block[] {
  const asked = changeAsked(served)
  if (!asked) return []
  return [
    ...(asked.deed === 'discharge' ? [] : [...breach, ...notifying(served, today)]),
    { kind: 'heading', level: 2, text: 'Appeal, and changing the order again' },
    { kind: 'bullets', items: [appeal(served), ...(asked.deed === 'discharge' ? [] : [again(served)])] },
    ...(asked.interim ? [] : [toConfirm]),
  ]
}

const breach: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'If the defendant breaks the order' },
  {
    kind: 'paragraph',
    tone: 'warning',
    text: `Breaking a prohibition or requirement of the order without reasonable excuse is an offence (${placeOf(spa('s.8(1)'))}). It can be punished by up to ${indictmentMaximum.years} years in prison, a fine, or both (${placeOf(spa('s.8(2)'))}).`,
  },
]

function notifying(served: ServedCase, today: IsoDate): Block[] {
  const kind = changeAsked(served)?.interim ? 'interim' : 'full'
  const exempt = notificationState(served, kind, today).duty === 'notYet'
  return [
    { kind: 'heading', level: 2, text: 'Notification to the police' },
    ...(exempt
      ? [{ kind: 'paragraph', tone: 'warning', text: stated(notificationPoints.exempt) } as const]
      : []),
    {
      kind: 'bullets',
      items: [
        `While the order has effect, changes are notified. ${stated(notificationPoints.newName)} ${stated(notificationPoints.newAddress)} ${stated(notificationPoints.inAdvance)}`,
        stated(notificationPoints.inPerson),
        stated(notificationPoints.identity),
      ],
    },
    { kind: 'paragraph', tone: 'warning', text: offencePoints.notificationMaximum.text },
  ]
}

function appeal(served: ServedCase): string {
  const { deed, interim } = changeAsked(served) ?? { deed: 'vary', interim: false }
  const order = interim ? 'interim' : 'full'
  const [who] = appellants({ order, kind: deed, granted: true, askedBy: 'chiefOfficer' })
  return who
    ? `The defendant may appeal to the Crown Court against this order (${placeOf(who.authority)}).`
    : stated(appealPoints.interimChanges)
}

function again(served: ServedCase): string {
  return changeAsked(served)?.interim
    ? `The defendant, or the chief officer who applied for the interim order, may apply to vary, renew or discharge it (${placeOf(spa('s.5(7)'))}).`
    : `The defendant, or a relevant chief officer, may apply to vary, renew or discharge the order (${placeOf(spa('s.4(1)'))}). ${stated(changePoints.relevantChiefOfficer)}`
}

const toConfirm: Block = {
  kind: 'paragraph',
  tone: 'note',
  text: 'For the court’s legal adviser to confirm before this order is issued: that notice of appeal is due within 21 days of the decision, and that the order goes on while an appeal is waiting unless a court suspends it. Section 7 says neither.',
}
