import type { SliceId } from '../case/slices.ts'
import type { Finding } from '../checks/finding.ts'
import type { Authority } from '../law/authority.ts'
import type { Clause } from './clause.ts'
import type { Facts, Need } from './facts.ts'
import { type Level, type Remark, severityOf, type WordingRule } from './rule.ts'
import { wordingRules } from './rules.ts'

/** What a rule found in one text. */
export type WordingFinding = Remark & {
  rule: string
  level: Level
  severity: Finding['severity']
  authority: Authority
}

/** The findings, in the order of their places, and the codes of the rules that lacked a fact. */
export type Checked = { findings: WordingFinding[]; notRun: string[] }

/** Puts every rule to one text. A rule that needs a fact which is not there is not run, and said to be so. */
export function checkWording(
  clause: Clause,
  facts: Facts,
  rules: readonly WordingRule[] = wordingRules,
): Checked {
  const runnable = rules.filter((rule) => rule.needs.every((need) => isGiven(need, clause, facts)))
  const findings = runnable.flatMap((rule) =>
    rule.remarks(clause, facts).map(
      (remark): WordingFinding => ({
        rule: rule.code,
        level: rule.level,
        severity: severityOf(rule),
        authority: rule.authority,
        ...remark,
      }),
    ),
  )
  return {
    findings: findings.sort(byPlace),
    notRun: rules.filter((rule) => !runnable.includes(rule)).map(({ code }) => code),
  }
}

function isGiven(need: Need, { condition }: Clause, { slices }: Facts): boolean {
  return need === 'condition' ? condition !== undefined : isSliceGiven(need, slices)
}

/** Answers that are empty are given: nobody is, or nothing has been, entered. */
const isSliceGiven = (slice: SliceId, slices: Facts['slices']) => slices[slice] !== undefined

/** What has no place stands last. */
function byPlace(one: WordingFinding, other: WordingFinding): number {
  const start = ({ span }: WordingFinding) => span?.[0] ?? Number.MAX_SAFE_INTEGER
  return start(one) - start(other) || one.rule.localeCompare(other.rule)
}
