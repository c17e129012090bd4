import type { StepId } from '../flow/steps.ts'
import type { Authority, VerifiedAuthority } from '../law/authority.ts'

/** The page, and where it matters the item of a list and the field, that a finding is about. */
export type Where = { step: StepId; item?: string; field?: string }

type Common = {
  /** Permanent, kebab-case; unique per rule. */
  code: string
  /** One sentence to the officer: what is wrong and, where it helps, what to do. */
  message: string
  where: Where
  /** The other place that it is about, where two do not go together. */
  other?: Where
}

/** The final pack cannot be made. Rests on a text that was read, or on one of the safety rules named in `safetyRules`. */
export type Stop = Common & { severity: 'stops'; authority: VerifiedAuthority | SafetyRule }
/** The officer gives a reason, which is kept and shown to the authoriser. */
export type Explain = Common & { severity: 'explain'; authority: Authority }
/** Information only. */
export type Hint = Common & { severity: 'hint'; authority: Authority }

/** What a check has to say. One list feeds the step, the task list, the checklist and the tests. */
export type Finding = Stop | Explain | Hint

/** Rules of the house that stop a pack although no statute says so: a leaked address, a placeholder, a clash with another order. */
export type SafetyRule = Authority & { safety: true }

/** One key per finding, for the officer's recorded reason: the same rule on the same item keeps its reason. */
export function findingKey(finding: Finding): string {
  const { step, item, field } = finding.where
  return [finding.code, step, item ?? '', field ?? ''].join('|')
}
