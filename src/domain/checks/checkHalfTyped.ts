import type { CaseFile } from '../case/caseFile.ts'
import type { Draft } from '../case/draft.ts'
import { isSliceId } from '../case/slices.ts'
import { applies } from '../flow/applies.ts'
import { safetyRule } from '../law/citations.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { stops } from './makeFinding.ts'

/** Text that a field could not read is in no paper, so it is mended first. One finding for each field. */
export function checkHalfTyped(_file: CaseFile, _today: IsoDate, { typing, case: whole }: Draft): Finding[] {
  return Object.entries(typing).flatMap(([step, fields]) =>
    isSliceId(step) && applies(step, whole)
      ? Object.entries(fields).map(([field, text]) =>
          stops(
            'half-typed',
            { step, field },
            `“${shortened(text)}” was not understood and would be left out of the papers: finish it, or clear it.`,
            safetyRule('R42'),
          ),
        )
      : [],
  )
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
