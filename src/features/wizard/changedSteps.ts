import type { Draft } from '#src/domain/case/draft.ts'
import { isSliceId } from '#src/domain/case/slices.ts'
import { type StepId, stepIds } from '#src/domain/flow/steps.ts'
import { sameAnswers } from '#src/domain/shared/sameAnswers.ts'

/** The steps on whose pages two drafts differ, in the order of the steps. */
export function changedSteps(one: Draft, other: Draft): StepId[] {
  return stepIds.filter((step) => !sameAnswers(onPage(one, step), onPage(other, step)))
}

function onPage({ case: file, typing, notes }: Draft, step: StepId): unknown[] {
  return [isSliceId(step) ? file[step] : undefined, typing[step], notes[step]]
}
