import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import { actsPreview } from './application/actsPreview.ts'
import { applicantSection, areaSection } from './application/applicantSection.ts'
import { circumstancesSection } from './application/circumstancesSection.ts'
import { conditionTable, prohibitionsSection, requirementsSection } from './application/conditionsSection.ts'
import { defendantSection } from './application/defendantSection.ts'
import { disclosureSection } from './application/disclosureSection.ts'
import { evidenceSection } from './application/evidenceSection.ts'
import { hearingSection } from './application/hearingSection.ts'
import { necessitySection } from './application/necessitySection.ts'
import { orderSection } from './application/orderSection.ts'
import { proceedingsSection } from './application/proceedingsSection.ts'
import { protectedSection } from './application/protectedSection.ts'
import { riskSection } from './application/riskSection.ts'
import { stalkingReasons } from './application/stalkingSection.ts'
import { matterSection } from './application/titleSection.ts'
import { viewsSection } from './application/viewsSection.ts'
import { witnessesSection } from './application/witnessesSection.ts'
import type { Block } from './blocks.ts'
import { orderNow } from './changeApplication/orderNow.ts'
import { whatIsAsked } from './changeApplication/whatIsAsked.ts'
import { conditionItems } from './draftOrder/conditionItems.ts'
import { definitionsSchedule } from './draftOrder/orderConditions.ts'
import { interimSection } from './interimApplication/interimApplication.ts'
import { mapsPreview } from './map/mapPaper.ts'
import { statementSection } from './officerStatement/officerStatement.ts'
import { numbered } from './paragraphs.ts'
import { orderServiceRecords } from './serviceRecord/orderServiceRecord.ts'
import { serviceRecord } from './serviceRecord/serviceRecord.ts'

type Section = (served: ServedCase, item: string | undefined) => readonly Block[]

/** For each step, the section of the served papers that it feeds. */
const sectionOf: Partial<Record<StepId, Section>> = {
  route: matterSection,
  change: (served) => [...orderNow(served), ...whatIsAsked(served, deedOf(served))],
  applicant: applicantSection,
  court: hearingSection,
  proceedings: proceedingsSection,
  defendant: defendantSection,
  area: areaSection,
  circumstances: circumstancesSection,
  protected: protectedSection,
  acts: actsPreview,
  evidence: evidenceSection,
  witnesses: witnessesSection,
  disclosure: disclosureSection,
  stalking: stalkingReasons,
  risk: riskSection,
  necessity: necessitySection,
  prohibitions: (served, item) => oneCondition(served, item) ?? prohibitionsSection(served),
  requirements: (served, item) => oneCondition(served, item) ?? requirementsSection(served),
  map: mapsPreview,
  length: orderSection,
  interim: (served) => interimSection(served),
  views: viewsSection,
  statement: statementSection,
  papersServed: papersProved,
  service: (served) => orderServiceRecords(served, 'serve-and-lodge').flat(),
}

/** Only a service of which everything is recorded is put before the court. */
function papersProved(served: ServedCase): readonly Block[] {
  const isProved = served.papersServed.some(({ complete }) => complete)
  return isProved ? serviceRecord(served, { audience: 'serve-and-lodge', contents: [] }) : []
}

/** What the court is asked to do with an order; to vary it while that is not chosen. */
const deedOf = ({ route }: ServedCase) => (route?.kind === 'change' && route.deed) || 'vary'

/** What the court will read of one step, gaps included. Empty where nothing of the step is served. */
export function previewOf(step: StepId, served: ServedCase, item?: string): readonly Block[] {
  return numbered(sectionOf[step]?.(served, item) ?? [])
}

/** The condition in hand as the order will say it, with the words it defines, then its reasons. */
function oneCondition(served: ServedCase, item: string | undefined): Block[] | undefined {
  const condition = served.conditions.find(({ id }) => id === item)
  return (
    condition && [
      { kind: 'numbered', items: conditionItems([condition]) },
      ...definitionsSchedule(served, [condition]),
      conditionTable(`Condition ${condition.number} of ${served.conditions.length}`, [condition]),
    ]
  )
}
