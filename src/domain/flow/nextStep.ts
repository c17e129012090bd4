import type { CaseFile } from '../case/caseFile.ts'
import { applies } from './applies.ts'
import { type StepId, stepIds } from './steps.ts'

/** The step after this one that belongs to the case; undefined after the last. */
export function nextStep(step: StepId, file: Pick<CaseFile, 'route' | 'change'>): StepId | undefined {
  return stepIds.slice(stepIds.indexOf(step) + 1).find((id) => applies(id, file))
}

/** The step before this one that belongs to the case; undefined before the first. */
export function previousStep(step: StepId, file: Pick<CaseFile, 'route' | 'change'>): StepId | undefined {
  return stepIds.slice(0, stepIds.indexOf(step)).findLast((id) => applies(id, file))
}
