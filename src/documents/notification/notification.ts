import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Audience, Block } from '../blocks.ts'
import { orderKind } from '../orderKind.ts'
import { partA } from './partA.ts'
import { partB, partC, partD, partE, partF } from './parts.ts'

export type NotificationOptions = {
  audience: Audience
  today: IsoDate
  /** The directed form, where the force has put it into its profile. */
  form: ForceProfile['notificationForm']
}

/** Printed, and shown on the screen, until the force holds the form directed under SPA 2019 s.10(4). */
export const notTheDirectedForm =
  'This is not the form directed under section 10(4) of the Act. If your force holds one, use that.'

/**
 * The record of a notification and its acknowledgement, in Parts A to F. What the Act requires stands apart from what is
 * voluntary; Part F is only in the copy of the police.
 */
export function notification(served: ServedCase, { audience, today, form }: NotificationOptions): Block[] {
  return [
    {
      kind: 'heading',
      level: 1,
      text: form?.title ?? 'Notification to the police: record and acknowledgement',
    },
    form
      ? { kind: 'paragraph', text: form.statement }
      : { kind: 'paragraph', tone: 'warning', text: notTheDirectedForm },
    ...(served.order ? [] : [beforeTheOrder]),
    ...partA(served, orderKind(served), today),
    ...partB(served),
    ...partC(),
    ...partD(),
    ...partE(),
    ...(audience === 'police-only' ? partF() : []),
  ]
}

const beforeTheOrder: Block = {
  kind: 'paragraph',
  tone: 'warning',
  text: 'No order is in force in this case. This is for preparation only. Nobody has to notify anything before an order is served.',
}
