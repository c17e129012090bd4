import type { StepId } from '#src/domain/flow/steps.ts'

/** Addresses hold ids only, never a name. */
export const casePath = (caseId: string) => `/case/${caseId}`
export const stepPath = (caseId: string, step: StepId) => `/case/${caseId}/${step}`
/** One item of a list, on a page of its own. */
export const itemPath = (caseId: string, step: StepId, item: string) => `/case/${caseId}/${step}/${item}`

const fromAnswers = 'from=answers'

/** The same page, asked to come back to the check-answers page when it is done. */
export const changePath = (path: string) => `${path}?${fromAnswers}`
export const cameFromAnswers = (params: URLSearchParams) => params.get('from') === 'answers'
/** The check-answers page at the answers of one step, and where it matters at one item of its list. */
export const answersPath = (caseId: string, step: StepId, item?: string) =>
  `${stepPath(caseId, 'answers')}?step=${step}${item ? `&item=${item}` : ''}`
