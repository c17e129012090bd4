import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Block } from '../blocks.ts'
import { numbered } from '../paragraphs.ts'
import { afterSection } from './afterSection.ts'
import { applicantSection, areaSection } from './applicantSection.ts'
import { circumstancesSection } from './circumstancesSection.ts'
import { conditionsSection } from './conditionsSection.ts'
import { declarationSection } from './declarationSection.ts'
import { defendantSection } from './defendantSection.ts'
import { disclosureSection } from './disclosureSection.ts'
import { evidenceSection } from './evidenceSection.ts'
import { hearingSection } from './hearingSection.ts'
import { necessitySection } from './necessitySection.ts'
import { orderSection } from './orderSection.ts'
import { proceedingsSection } from './proceedingsSection.ts'
import { protectedSection } from './protectedSection.ts'
import { riskSection } from './riskSection.ts'
import { stalkingSection } from './stalkingSection.ts'
import { standardSection } from './standardSection.ts'
import { summarySection } from './summarySection.ts'
import { titleSection } from './titleSection.ts'
import { viewsOf } from './viewsSection.ts'
import { witnessesSection } from './witnessesSection.ts'

/** What a paper takes from the force and the calendar and not from the case: its declaration, and the day it is made. */
export type PaperSetting = {
  declaration: string
  madeOn: IsoDate
  /** It cannot wait, so that what is not entered yet follows. */
  shortForm?: boolean | undefined
}

/**
 * The complaint for a stalking protection order, SPA 2019 ss.1 and 13, with its paragraphs numbered through. What the
 * case does not hold yet stands in it as a gap.
 */
export function application(served: ServedCase, { declaration, madeOn, shortForm }: PaperSetting): Block[] {
  return numbered([
    ...titleSection(served, madeOn),
    ...summarySection(served, madeOn),
    ...orderSection(served),
    ...applicantSection(served),
    ...areaSection(served),
    ...defendantSection(served),
    ...protectedSection(served),
    ...viewsOf(served),
    ...stalkingSection(served),
    ...riskSection(served),
    ...necessitySection(served),
    ...conditionsSection(served, shortForm),
    ...circumstancesSection(served),
    ...proceedingsSection(served),
    ...evidenceSection(served),
    ...witnessesSection(served),
    ...disclosureSection(served),
    ...standardSection(madeOn),
    ...hearingSection(served),
    ...afterSection(served, madeOn),
    ...declarationSection(served, declaration),
  ])
}
