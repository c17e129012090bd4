import type { Control } from 'react-hook-form'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Prohibition } from '#src/domain/case/condition.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import type { Condition } from '#src/domain/conditions/condition.ts'

/** The two steps that hold conditions; their lists are both called `items`. */
export type ConditionStep = 'prohibitions' | 'requirements'

/** The kind of condition that each step holds. */
export const kindOfStep = { prohibitions: 'prohibition', requirements: 'requirement' } as const

/** The form of a condition of either kind: what both kinds ask. */
export type ConditionControl = Control<Unfinished<Prohibition>, unknown, Prohibition>

/** The form of a requirement asks all that the form of a prohibition asks. */
export function conditionControl(control: unknown): ConditionControl
export function conditionControl(control: unknown): unknown {
  return control
}

/** The conditions of one step. */
export function conditionsOfStep(
  file: Pick<CaseFile, ConditionStep>,
  step: ConditionStep,
): readonly Condition[] {
  return file[step]?.items ?? []
}

export const conditionSteps = ['prohibitions', 'requirements'] as const satisfies readonly ConditionStep[]

/** The step that holds the conditions of a kind. */
export const stepOfKind = { prohibition: 'prohibitions', requirement: 'requirements' } as const
