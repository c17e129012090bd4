import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { changePoints } from '#src/domain/law/discharge.ts'
import type { Block } from '../blocks.ts'
import { consentTable } from '../changeApplication/consentsSection.ts'
import { changesAsked } from '../changeOrder/changesAsked.ts'
import { changeAsked, orderToChange } from '../changeOrder/orderToChange.ts'
import { fullStop } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { phrase } from '../phrase.ts'
import { stated } from '../quoted.ts'
import { told } from '../told.ts'

/** What the authorising officer decides on when an order is to be changed: what is asked, on which facts, and with whose consent. */
export function changeSection(served: ServedCase, { file, words }: PoliceCase): Block[] {
  const asked = changeAsked(served)
  if (!asked) return []
  const { deed, interim } = asked
  const changes = deed === 'discharge' ? [] : changesAsked(served)
  return [
    { kind: 'heading', level: 2, text: 'The change' },
    paragraph(
      phrase`The court would be asked to ${deed} ${orderToChange(served)}${changes.length > 0 ? ':' : '.'}`,
      changes.map(({ what, why }) => (why?.trim() ? `${what}: ${fullStop(why)}` : `${what}.`)),
    ),
    ...told(
      words.say(file.change?.newFacts),
      { what: 'what has happened since the order was made', step: 'change' },
      'Since the order was made',
    ),
    ...told(
      words.say(file.change?.why),
      { what: 'why the court should make this change', step: 'change' },
      'Why',
    ),
    ...(deed === 'discharge' && !interim
      ? [paragraph(stated(changePoints.consents)), consentTable(served)]
      : []),
  ]
}
