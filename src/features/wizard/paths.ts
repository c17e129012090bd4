import type { StepId } from '#src/domain/flow/steps.ts'

/** Addresses hold ids only, never a name. */
export const casePath = (caseId: string) => `/case/${caseId}`
export const stepPath = (caseId: string, step: StepId) => `/case/${caseId}/${step}`
/** One item of a list, on a page of its own. */
export const itemPath = (caseId: string, step: StepId, item: string) => `/case/${caseId}/${step}/${item}`
