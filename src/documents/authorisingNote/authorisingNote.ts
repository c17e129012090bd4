import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import { conditionCounts } from '../application/conditionCounts.ts'
import { periodInWords } from '../application/lengthSection.ts'
import type { Block } from '../blocks.ts'
import { openingRows, paperOpening, protectedRow, type Row } from '../paperOpening.ts'
import { numbered } from '../paragraphs.ts'
import { phrase } from '../phrase.ts'
import { asksInterim } from '../requestToList/asksOfOffice.ts'
import { balanceSection } from './balanceSection.ts'
import { changeSection } from './changeSection.ts'
import { checklistSection } from './checklistSection.ts'
import { decisionRecordSection } from './decisionRecordSection.ts'
import { decisionSection } from './decisionSection.ts'
import { preparationSection } from './preparationSection.ts'
import { reasonsGiven } from './reasonsGiven.ts'
import { signedSection } from './signedSection.ts'
import { testsSection } from './testsSection.ts'

export const authorisingNoteTitle = 'Authorising note'

/** What the authorising officer had to decide on, and what was decided: the record of the force, never served. */
export function authorisingNote(
  served: ServedCase,
  police: PoliceCase,
  findings: readonly Finding[],
): Block[] {
  return numbered([
    ...paperOpening(authorisingNoteTitle, [...openingRows(served), protectedRow(served), asked(served)]),
    ...decisionSection(police.file),
    ...signedSection(police),
    ...(served.route?.kind === 'change' ? changeSection(served, police) : testsSection(police)),
    ...balanceSection(police),
    ...preparationSection(police),
    ...reasonsGiven(police, findings),
    ...checklistSection(police, findings),
    ...decisionRecordSection(police),
    signature,
  ])
}

const changes = {
  vary: 'A change of an order that was made.',
  renew: 'A renewal of an order that was made.',
  discharge: 'The end of an order that was made.',
} as const

function asked(served: ServedCase): Row {
  if (served.route?.kind === 'change')
    return { label: 'What is asked', value: changes[served.route.deed ?? 'vary'] }
  const interim = asksInterim(served) ? ' An interim order is asked for as well.' : ''
  return {
    label: 'What is asked',
    value:
      served.route?.kind === 'interimOnly'
        ? phrase`An interim order, with ${conditionCounts(served, true)}.`
        : phrase`An order ${periodInWords(served)}, with ${conditionCounts(served)}.${interim}`,
  }
}

const signature: Block = {
  kind: 'signature',
  role: 'Authorising officer',
  lines: [{ label: 'Signature' }, { label: 'Name and rank' }, { label: 'Date' }],
}
