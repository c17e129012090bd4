import type { CaseFile } from '../case/caseFile.ts'
import { areaRule } from '../law/area.ts'
import { addsConditions } from './applies.ts'
import type { StepId } from './steps.ts'

/**
 * Whether a page that belongs to the case need not be begun: what is served later is not missed before; a force without a police
 * area has no link to show; an order may be changed because of something other than a new act, and without a new assessment.
 */
export function mayBeEmpty(step: StepId, file: Pick<CaseFile, 'route' | 'change' | 'applicant'>): boolean {
  if (step === 'papersServed') return true
  if (step === 'area') return areaNotNeeded(file)
  if (file.route?.kind !== 'change') return false
  return step === 'risk' || (step === 'acts' && !addsConditions(file))
}

function areaNotNeeded({ applicant }: Pick<CaseFile, 'applicant'>): boolean {
  return applicant?.forceKind !== undefined && !areaRule(applicant.forceKind).needed
}
