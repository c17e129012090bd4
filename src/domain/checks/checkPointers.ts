import type { CaseFile } from '../case/caseFile.ts'
import { referenceLabels } from '../grounds/numbering.ts'
import { houseRule, safetyRule } from '../law/citations.ts'
import { danglingReferences } from '../shared/references.ts'
import type { Finding, Where } from './finding.ts'
import { longTexts } from './longTexts.ts'
import { explains, stops } from './makeFinding.ts'
import { pointersOf } from './pointersOf.ts'

/** Nothing points at an act, exhibit, person or condition that is no longer in the case. */
export function checkPointers(file: CaseFile): Finding[] {
  const labels = referenceLabels(file)
  return [
    ...longTexts(file).flatMap(({ text, where }) =>
      danglingReferences(text, labels).length > 0 ? [danglingInText(where)] : [],
    ),
    ...pointersOf(file).flatMap(({ what, known, where }) => (known ? [] : [dangling(what, where)])),
  ]
}

const danglingInText = (where: Where): Finding =>
  stops(
    'reference-to-nothing',
    where,
    'This text refers to something that is no longer in the case, and would print as a gap: take the reference out, or choose another.',
    safetyRule('R42'),
  )

const dangling = (what: string, where: Where): Finding =>
  explains(
    'pointer-to-nothing',
    where,
    `This points at ${what} that is no longer in the case: choose again.`,
    houseRule('nothing points at what was taken out'),
  )
