import type { CaseFile } from '../case/caseFile.ts'
import type { StepId } from './steps.ts'

/** Whether a step belongs to this case: the interim page only where the route asks for an interim order. */
export function applies(step: StepId, file: Pick<CaseFile, 'route'>): boolean {
  if (step !== 'interim') return true
  return file.route?.kind === 'fullWithInterim' || file.route?.kind === 'interimOnly'
}
