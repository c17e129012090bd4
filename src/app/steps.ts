import { type ComponentType, createElement, lazy } from 'react'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import { summary as acts } from '#src/features/steps/acts/summary.ts'
import { summary as applicant } from '#src/features/steps/applicant/summary.ts'
import { summary as area } from '#src/features/steps/area/summary.ts'
import { summary as change } from '#src/features/steps/change/summary.ts'
import { summary as circumstances } from '#src/features/steps/circumstances/summary.ts'
import { summary as court } from '#src/features/steps/court/summary.ts'
import { summary as decision } from '#src/features/steps/decision/summary.ts'
import { summary as defendant } from '#src/features/steps/defendant/summary.ts'
import { summary as disclosure } from '#src/features/steps/disclosure/summary.ts'
import { summary as equality } from '#src/features/steps/equality/summary.ts'
import { summary as evidence } from '#src/features/steps/evidence/summary.ts'
import { summary as interim } from '#src/features/steps/interim/summary.ts'
import { summary as length } from '#src/features/steps/length/summary.ts'
import { summary as map } from '#src/features/steps/map/summary.ts'
import { summary as necessity } from '#src/features/steps/necessity/summary.ts'
import { summary as others } from '#src/features/steps/others/summary.ts'
import { summary as papersServed } from '#src/features/steps/papersServed/summary.ts'
import { summary as proceedings } from '#src/features/steps/proceedings/summary.ts'
import { summary as prohibitions } from '#src/features/steps/prohibitions/summary.ts'
import { summary as protectedPeople } from '#src/features/steps/protected/summary.ts'
import { summary as requirements } from '#src/features/steps/requirements/summary.ts'
import { summary as returns } from '#src/features/steps/returns/summary.ts'
import { summary as risk } from '#src/features/steps/risk/summary.ts'
import { summary as route } from '#src/features/steps/route/summary.ts'
import { summary as safety } from '#src/features/steps/safety/summary.ts'
import { summary as service } from '#src/features/steps/service/summary.ts'
import { summary as stalking } from '#src/features/steps/stalking/summary.ts'
import { summary as statement } from '#src/features/steps/statement/summary.ts'
import { summary as views } from '#src/features/steps/views/summary.ts'
import { summary as witnesses } from '#src/features/steps/witnesses/summary.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'

/** The page of each step, loaded when it is first opened. */
export const stepPages: Partial<Record<StepId, ComponentType>> = {
  decision: lazy(async () => ({
    default: (await import('#src/features/steps/decision/DecisionStep.tsx')).DecisionStep,
  })),
  route: lazy(async () => ({ default: (await import('#src/features/steps/route/RouteStep.tsx')).RouteStep })),
  change: lazy(async () => ({
    default: (await import('#src/features/steps/change/ChangeStep.tsx')).ChangeStep,
  })),
  applicant: lazy(async () => ({
    default: (await import('#src/features/steps/applicant/ApplicantStep.tsx')).ApplicantStep,
  })),
  court: lazy(async () => ({ default: (await import('#src/features/steps/court/CourtStep.tsx')).CourtStep })),
  proceedings: lazy(async () => ({
    default: (await import('#src/features/steps/proceedings/ProceedingsStep.tsx')).ProceedingsStep,
  })),
  defendant: lazy(async () => ({
    default: (await import('#src/features/steps/defendant/DefendantStep.tsx')).DefendantStep,
  })),
  area: lazy(async () => ({ default: (await import('#src/features/steps/area/AreaStep.tsx')).AreaStep })),
  circumstances: lazy(async () => ({
    default: (await import('#src/features/steps/circumstances/CircumstancesStep.tsx')).CircumstancesStep,
  })),
  protected: lazy(async () => ({
    default: (await import('#src/features/steps/protected/ProtectedStep.tsx')).ProtectedStep,
  })),
  others: lazy(async () => ({
    default: (await import('#src/features/steps/others/OthersStep.tsx')).OthersStep,
  })),
  acts: lazy(async () => ({ default: (await import('#src/features/steps/acts/ActsStep.tsx')).ActsStep })),
  evidence: lazy(async () => ({
    default: (await import('#src/features/steps/evidence/EvidenceStep.tsx')).EvidenceStep,
  })),
  witnesses: lazy(async () => ({
    default: (await import('#src/features/steps/witnesses/WitnessesStep.tsx')).WitnessesStep,
  })),
  disclosure: lazy(async () => ({
    default: (await import('#src/features/steps/disclosure/DisclosureStep.tsx')).DisclosureStep,
  })),
  stalking: lazy(async () => ({
    default: (await import('#src/features/steps/stalking/StalkingStep.tsx')).StalkingStep,
  })),
  risk: lazy(async () => ({
    default: (await import('#src/features/steps/risk/RiskStep.tsx')).RiskStep,
  })),
  necessity: lazy(async () => ({
    default: (await import('#src/features/steps/necessity/NecessityStep.tsx')).NecessityStep,
  })),
  prohibitions: lazy(async () => ({
    default: (await import('#src/features/steps/prohibitions/ProhibitionsStep.tsx')).ProhibitionsStep,
  })),
  requirements: lazy(async () => ({
    default: (await import('#src/features/steps/requirements/RequirementsStep.tsx')).RequirementsStep,
  })),
  map: lazy(async () => ({ default: (await import('#src/features/steps/map/MapStep.tsx')).MapStep })),
  length: lazy(async () => ({
    default: (await import('#src/features/steps/length/LengthStep.tsx')).LengthStep,
  })),
  interim: lazy(async () => ({
    default: (await import('#src/features/steps/interim/InterimStep.tsx')).InterimStep,
  })),
  views: lazy(async () => ({
    default: (await import('#src/features/steps/views/ViewsStep.tsx')).ViewsStep,
  })),
  equality: lazy(async () => ({
    default: (await import('#src/features/steps/equality/EqualityStep.tsx')).EqualityStep,
  })),
  safety: lazy(async () => ({
    default: (await import('#src/features/steps/safety/SafetyStep.tsx')).SafetyStep,
  })),
  statement: lazy(async () => ({
    default: (await import('#src/features/steps/statement/StatementStep.tsx')).StatementStep,
  })),
  thread: lazy(async () => ({
    default: (await import('#src/features/steps/thread/ThreadStep.tsx')).ThreadStep,
  })),
  challenge: lazy(async () => {
    const { ChallengeStep } = await import('#src/features/steps/challenge/ChallengeStep.tsx')
    return { default: () => createElement(ChallengeStep, { hasItemPage }) }
  }),
  answers: lazy(async () => {
    const { AnswersStep } = await import('#src/features/steps/answers/AnswersStep.tsx')
    return { default: () => createElement(AnswersStep, { summaries, hasItemPage }) }
  }),
  bundle: lazy(async () => ({
    default: (await import('#src/features/steps/bundle/BundleStep.tsx')).BundleStep,
  })),
  documents: lazy(async () => {
    const { DocumentsStep } = await import('#src/features/steps/documents/DocumentsStep.tsx')
    return { default: () => createElement(DocumentsStep, { hasItemPage }) }
  }),
  papersServed: lazy(async () => ({
    default: (await import('#src/features/steps/papersServed/PapersServedStep.tsx')).PapersServedStep,
  })),
  service: lazy(async () => ({
    default: (await import('#src/features/steps/service/ServiceStep.tsx')).ServiceStep,
  })),
  returns: lazy(async () => ({
    default: (await import('#src/features/steps/returns/ReturnsStep.tsx')).ReturnsStep,
  })),
}

/** The page of one item of a step’s list. */
export const itemPages: Partial<Record<StepId, ComponentType>> = {
  protected: lazy(async () => ({
    default: (await import('#src/features/steps/protected/ProtectedItemPage.tsx')).ProtectedItemPage,
  })),
  others: lazy(async () => ({
    default: (await import('#src/features/steps/others/OthersItemPage.tsx')).OthersItemPage,
  })),
  acts: lazy(async () => ({ default: (await import('#src/features/steps/acts/ActPage.tsx')).ActPage })),
  evidence: lazy(async () => ({
    default: (await import('#src/features/steps/evidence/ExhibitItemPage.tsx')).ExhibitItemPage,
  })),
  witnesses: lazy(async () => ({
    default: (await import('#src/features/steps/witnesses/WitnessItemPage.tsx')).WitnessItemPage,
  })),
  necessity: lazy(async () => ({
    default: (await import('#src/features/steps/necessity/NecessityItemPage.tsx')).NecessityItemPage,
  })),
  prohibitions: lazy(async () => ({
    default: (await import('#src/features/steps/prohibitions/ProhibitionsItemPage.tsx')).ProhibitionsItemPage,
  })),
  requirements: lazy(async () => ({
    default: (await import('#src/features/steps/requirements/RequirementsItemPage.tsx')).RequirementsItemPage,
  })),
  map: lazy(async () => ({
    default: (await import('#src/features/steps/map/ZoneItemPage.tsx')).ZoneItemPage,
  })),
  views: lazy(async () => ({
    default: (await import('#src/features/steps/views/ViewsItemPage.tsx')).ViewsItemPage,
  })),
  statement: lazy(async () => ({
    default: (await import('#src/features/steps/statement/StatementItemPage.tsx')).StatementItemPage,
  })),
}

/** Whether the items of a step’s list have pages of their own. */
export const hasItemPage = (step: StepId) => itemPages[step] !== undefined

/** How each step is summed up on the check-answers page. */
export const summaries: Partial<Record<StepId, (file: CaseFile) => AnswerRow[]>> = {
  decision,
  route,
  change,
  applicant,
  court,
  proceedings,
  defendant,
  area,
  circumstances,
  protected: protectedPeople,
  others,
  acts,
  evidence,
  witnesses,
  disclosure,
  stalking,
  risk,
  necessity,
  prohibitions,
  requirements,
  map,
  length,
  interim,
  views,
  equality,
  safety,
  statement,
  papersServed,
  service,
  returns,
}
