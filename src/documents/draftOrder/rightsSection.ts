import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { changePoints } from '#src/domain/law/discharge.ts'
import { indictmentMaximum } from '#src/domain/law/offences.ts'
import type { Block } from '../blocks.ts'
import { stated } from '../quoted.ts'

/** What follows from breaking the order, how it can be changed, and the appeal. What was not read is marked for the court to confirm. */
export function rightsSection(order: OrderKind): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'If the defendant breaks this order' },
    {
      kind: 'paragraph',
      tone: 'warning',
      text: `Breaking a prohibition or requirement of this order without reasonable excuse is an offence (section 8(1)). It can be punished by up to ${indictmentMaximum.years} years in prison, a fine, or both (section 8(2)).`,
    },
    { kind: 'heading', level: 2, text: 'Changing or ending this order, and appeal' },
    { kind: 'bullets', items: [...changes[order], appeal[order]] },
    {
      kind: 'paragraph',
      tone: 'note',
      text: 'For the court’s legal adviser to confirm before this order is issued: that notice of appeal is due within 21 days of the decision, and that the order goes on while an appeal is waiting unless a court suspends it. Section 7 says neither.',
    },
  ]
}

const changes: Record<OrderKind, readonly string[]> = {
  full: [
    `The defendant, or a relevant chief officer, may apply to the court for an order to vary, renew or discharge this order (section 4). ${stated(changePoints.relevantChiefOfficer)}`,
    stated(changePoints.consents),
  ],
  interim: [
    'The defendant, or the chief officer who applied for this order, may apply to the court for an order to vary, renew or discharge it (section 5(7)).',
  ],
}

const appeal: Record<OrderKind, string> = {
  full: 'The defendant may appeal to the Crown Court against the making of this order (section 7).',
  interim:
    'The defendant may appeal to the Crown Court against the making of this interim order (section 7).',
}
