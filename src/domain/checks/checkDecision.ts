import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'

/** The decision to apply, before anything else. */
export function checkDecision({ decision }: CaseFile): Finding[] {
  return [
    ...(decision?.outcome === 'doNotApply' ? [doNotApply()] : []),
    ...(decision?.sooner?.answer === 'notKnown' ? [soonerNotKnown()] : []),
  ]
}

const doNotApply = () =>
  explains(
    'decision-not-to-apply',
    { step: 'decision', field: 'outcome' },
    'The decision recorded is not to apply: change it before papers are used.',
    houseRule('papers follow a decision to apply'),
  )

const soonerNotKnown = () =>
  explains(
    'sooner-not-known',
    { step: 'decision', field: 'sooner' },
    'It is not known whether anything would protect sooner tonight: ask, because an order takes days.',
    houseRule('protection tonight comes first'),
  )
