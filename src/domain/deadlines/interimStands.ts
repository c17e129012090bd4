import type { CaseFile } from '../case/caseFile.ts'
import { mainDecided, ordersMade } from '../case/ordersMade.ts'

/** Whether an interim order was made and the main application is not decided: it is then closed only with a typed reason. */
export function interimStands(file: Pick<CaseFile, 'service'>): boolean {
  return !mainDecided(file) && ordersMade(file).some(({ kind }) => kind === 'interim')
}
