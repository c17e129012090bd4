import type { CaseFile } from '../case/caseFile.ts'
import type { Draft } from '../case/draft.ts'
import { keptTexts } from '../case/keptText.ts'
import { pendingTexts } from '../case/pendingText.ts'
import { isSliceId } from '../case/slices.ts'
import { stepIds } from '../flow/steps.ts'
import { safetyRule } from '../law/citations.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { hints } from './makeFinding.ts'

/** Text that waits to be added, and text of an imported file that fits no answer, are in no paper: the officer hears of each. */
export function checkWaiting(_file: CaseFile, _today: IsoDate, draft: Draft): Finding[] {
  return stepIds
    .filter(isSliceId)
    .flatMap((step) => [
      ...Object.keys(pendingTexts(draft, step)).map((box) =>
        hints(
          'text-not-added',
          { step, field: box, ...(ownPages.has(`${step}.${box}`) && { item: box }) },
          'Something was typed here and is not added yet, so it is in no paper: add it, or clear it.',
          safetyRule('R42'),
        ),
      ),
      ...Object.keys(keptTexts(draft, step)).map((place) =>
        hints(
          'text-kept-apart',
          { step, field: place },
          'Text of an imported file fits no answer on this page, so it is in no paper: copy what is needed, then clear it.',
          safetyRule('R42'),
        ),
      ),
    ])
}

/** Boxes that have a page of their own, beside the pages of the step's items. */
const ownPages: ReadonlySet<string> = new Set(['acts.quick', 'acts.paste'])
