import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { spa } from '#src/domain/law/citations.ts'
import { changePoints } from '#src/domain/law/discharge.ts'
import type { Block } from '../blocks.ts'
import { changesAsked } from '../changeOrder/changesAsked.ts'
import { changeAsked, orderToChange } from '../changeOrder/orderToChange.ts'
import { chiefOfficerOf } from '../names.ts'
import { paragraph } from '../paragraphs.ts'
import { phrase, sentences } from '../phrase.ts'
import { placeOf, stated } from '../quoted.ts'

/** The matter of a summons on a complaint to vary, renew or discharge an order, shortly stated; nothing where a new order is asked for. */
export function changeMatter(served: ServedCase): Block[] {
  const asked = changeAsked(served)
  if (!asked) return []
  const { deed, interim } = asked
  const place = placeOf(interim ? spa('s.5(7)') : spa('s.4(1)'))
  const changes = deed === 'discharge' ? [] : changesAsked(served).map(({ what }) => `${what}.`)
  return [
    { kind: 'heading', level: 2, text: 'The matter' },
    paragraph(
      phrase`The ${withoutThe(served)} has made a complaint to this court under ${place}. It asks the court to ${deed} ${orderToChange(served)}.${changes.length > 0 ? ' What is asked:' : ''}`,
      changes,
    ),
    paragraph(
      sentences(
        `The papers served with this summons say why${deed === 'discharge' ? '' : ', and how the order would then read'}.`,
        !interim && stated(changePoints.mustHear),
        'The order has effect as it stands until a court changes it.',
      ),
    ),
  ]
}

const withoutThe = (served: ServedCase) => {
  const officer = chiefOfficerOf(served)
  return typeof officer === 'string' ? officer.replace(/^the /, '') : officer
}
