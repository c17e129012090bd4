import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { openingRows, type Row } from '../paperOpening.ts'

/** The court, the parties and the reference, without the other names and the birthday, so that a record stays on one page. */
export function shortOpening(served: ServedCase): Row[] {
  return openingRows(served).filter(({ label }) => label !== 'Other names' && label !== 'Date of birth')
}
