import type { z } from 'zod/mini'
import { tidy } from '../case/blank.ts'
import type { Draft } from '../case/draft.ts'
import { prune } from '../case/prune.ts'
import { isSliceId, type SliceId, slices } from '../case/slices.ts'
import type { Finding } from '../checks/finding.ts'
import { remembered } from '../shared/remembered.ts'
import { applies } from './applies.ts'
import { mayBeEmpty } from './mayBeEmpty.ts'
import { type StepId, stepIds } from './steps.ts'

export type StepStatus = 'nothing' | 'some' | 'finished' | 'problem' | 'notApplicable'

/**
 * How far a step has got. `problem`: something typed was refused, or a rule stops what is entered. `finished`: the
 * finished schema accepts the answers on the branches taken. Checking the answers, the bundle and the papers stand as the steps
 * before the court’s decision stand together.
 */
export function stepStatus(draft: Draft, step: StepId, findings: readonly Finding[]): StepStatus {
  if (!applies(step, draft.case)) return 'notApplicable'
  return isSliceId(step) && !stands.has(step) ? sliceStatus(draft, step, findings) : together(draft, findings)
}

/** The first step that belongs to the case and is not finished; undefined when all are. What comes once the papers are served is left out. */
export function firstUnfinished(draft: Draft, findings: readonly Finding[]): StepId | undefined {
  return beforeDecision.find((step) => {
    const status = stepStatus(draft, step, findings)
    if (status === 'nothing' && mayBeEmpty(step, draft.case)) return false
    return status !== 'finished' && status !== 'notApplicable'
  })
}

/** Whether a finding only says that a page is not finished: its code begins with "unfinished-". */
export function isAbsence(finding: Pick<Finding, 'code'>): boolean {
  return finding.code.startsWith('unfinished-')
}

/** The bundle asks nothing: it stands as everything that it is made of. */
const stands: ReadonlySet<StepId> = new Set(['bundle'])

const later: ReadonlySet<SliceId> = new Set(['papersServed', 'service', 'returns'] as const)
const beforeDecision: readonly SliceId[] = stepIds
  .filter(isSliceId)
  .filter((step) => !later.has(step) && !stands.has(step))

function sliceStatus(draft: Draft, step: SliceId, findings: readonly Finding[]): StepStatus {
  if (Object.keys(draft.typing[step] ?? {}).length > 0) return 'problem'
  const answer = draft.case[step]
  if (answer === undefined || isEmpty(answer)) return 'nothing'
  const here = findings.filter(({ severity, where }) => severity === 'stops' && where.step === step)
  if (here.some((finding) => !isAbsence(finding))) return 'problem'
  return here.length === 0 && isAccepted(slices[step])(answer) ? 'finished' : 'some'
}

/** Of a step's answers the outcome is kept: with 1,000 acts each reading takes longer than drawing the task list. */
const isEmpty = remembered((answer: object) => tidy(answer) === undefined)
const isAccepted = remembered((schema: z.ZodMiniType) =>
  remembered((answer: object) => schema.safeParse(prune(schema, answer)).success),
)

function together(draft: Draft, findings: readonly Finding[]): StepStatus {
  const statuses = beforeDecision
    .map((step) => ({ step, status: stepStatus(draft, step, findings) }))
    .filter(({ step, status }) => status !== 'nothing' || !mayBeEmpty(step, draft.case))
    .map(({ status }) => status)
    .filter((status) => status !== 'notApplicable')
  if (statuses.includes('problem')) return 'problem'
  if (statuses.every((status) => status === 'finished')) return 'finished'
  return statuses.every((status) => status === 'nothing') ? 'nothing' : 'some'
}
