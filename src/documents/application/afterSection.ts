import { actPoints } from '#src/domain/law/act.ts'
import { notifiable, notificationWords } from '#src/domain/law/notification.ts'
import { defendantPoints } from '#src/domain/law/proceedings.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'
import { quoted, stated } from '../quoted.ts'

/** What the defendant should know: legal aid, the duty to notify and breach. */
export function afterSection(): Block[] {
  const [names, address] = notifiable
  return [
    { kind: 'heading', level: 2, text: 'Information for the defendant' },
    paragraph(stated(defendantPoints.legalAid)),
    paragraph(
      `If an order is made and served, the person under it will usually have to notify the police of ${quoted(names)} and ${quoted(address)}, ${quoted(notificationWords.first)}, in person at ${quoted(notificationWords.where)}. The order itself will say what must be done. ${stated(actPoints.breachIsACrime)}`,
    ),
  ]
}
