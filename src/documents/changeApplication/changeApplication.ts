import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { changePoints } from '#src/domain/law/discharge.ts'
import { defendantPoints } from '#src/domain/law/proceedings.ts'
import { applicantSection } from '../application/applicantSection.ts'
import { circumstancesSection } from '../application/circumstancesSection.ts'
import { conditionTable, protectedByAll } from '../application/conditionsSection.ts'
import { declarationSection } from '../application/declarationSection.ts'
import { defendantSection } from '../application/defendantSection.ts'
import { disclosureSection } from '../application/disclosureSection.ts'
import { evidenceSection } from '../application/evidenceSection.ts'
import { hearingSection } from '../application/hearingSection.ts'
import { protectedSection } from '../application/protectedSection.ts'
import { viewsOf } from '../application/viewsSection.ts'
import { witnessesSection } from '../application/witnessesSection.ts'
import type { Block } from '../blocks.ts'
import { numbered, paragraph } from '../paragraphs.ts'
import { stated } from '../quoted.ts'
import { told } from '../told.ts'
import { changeTitle } from './changeTitle.ts'
import { consentsSection } from './consentsSection.ts'
import { orderNow } from './orderNow.ts'
import { standingSection } from './standingSection.ts'
import { whatIsAsked } from './whatIsAsked.ts'

/** What a court may be asked to do with an order that was made. */
export type ChangeDeed = 'vary' | 'renew' | 'discharge'

const whyHeading = {
  vary: 'Why the order should be varied',
  renew: 'Why the order is still necessary',
  discharge: 'Why the order is no longer necessary',
} as const

/**
 * The complaint by which a chief officer asks a court to vary, renew or discharge a full or an interim order, SPA 2019
 * ss.4, 5(7) and 13; nothing where the route asks for no change.
 */
export function changeApplication(served: ServedCase, declaration: string): Block[] {
  const { route, change } = served
  if (route?.kind !== 'change') return []
  const deed = route.deed ?? 'vary'
  return numbered([
    ...changeTitle(served, deed),
    ...orderNow(served),
    ...whatIsAsked(served, deed),
    { kind: 'heading', level: 2, text: 'What has happened since the order was made' },
    ...told(change?.newFacts, { what: 'what has happened since the order was made', step: 'change' }),
    { kind: 'heading', level: 2, text: whyHeading[deed] },
    ...told(change?.why, { what: 'why the court should make this change', step: 'change' }),
    ...addedConditions(served),
    ...(deed === 'discharge' && route.order !== 'interim' ? consentsSection(served) : []),
    ...standingSection(served),
    ...applicantSection(served).slice(1),
    ...defendantSection(served),
    ...protectedSection(served),
    ...viewsOf(served),
    ...(served.conditions.length > 0 ? circumstancesSection(served) : []),
    ...evidenceSection(served),
    ...witnessesSection(served),
    ...disclosureSection(served),
    ...hearingSection(served),
    ...forTheDefendant(served),
    ...declarationSection(served, declaration),
  ])
}

/** Conditions that the order is to gain, each with its reasons: SPA 2019 s.4(4)(a). */
function addedConditions({ conditions, route }: ServedCase): Block[] {
  if (conditions.length === 0 || route?.kind !== 'change') return []
  const same = protectedByAll(conditions)
  return [
    { kind: 'heading', level: 2, text: 'Each added condition, and why it is needed' },
    ...(route.order === 'interim' ? [] : [paragraph(stated(changePoints.addedConditions))]),
    ...(same ? [paragraph(`Each added condition protects ${same}.`)] : []),
    conditionTable('Conditions to be added', conditions, { same }),
  ]
}

/** What the person under the order should know: the right to be heard, legal aid, and that the order counts until it is changed. */
function forTheDefendant({ route }: ServedCase): Block[] {
  const full = route?.kind === 'change' && route.order !== 'interim'
  return [
    { kind: 'heading', level: 2, text: 'Information for the defendant' },
    ...(full ? [paragraph(stated(changePoints.mustHear))] : []),
    paragraph(stated(defendantPoints.legalAid)),
    paragraph('The order has effect as it stands until a court changes it.'),
  ]
}
