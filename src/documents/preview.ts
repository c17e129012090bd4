import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import type { Block } from './blocks.ts'

type Section = (served: ServedCase, item: string | undefined) => readonly Block[]

/** For each step, the section of the served papers that it feeds. */
const sectionOf: Partial<Record<StepId, Section>> = {}

/** What the court will read of one step, gaps included. Empty where nothing of the step is served. */
export function previewOf(step: StepId, served: ServedCase, item?: string): readonly Block[] {
  return sectionOf[step]?.(served, item) ?? []
}
