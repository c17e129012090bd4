import type { Finding } from '../checks/finding.ts'
import type { Authority } from '../law/authority.ts'
import type { Clause } from './clause.ts'
import type { Facts, Need } from './facts.ts'
import { providerOf } from './providerOf.ts'
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
  const apt = rules.filter(({ kind }) => kind === undefined || kind === clause.kind)
  const lacking = apt.filter((rule) => !rule.needs.every((need) => isGiven(need, clause, facts)))
  const runnable = apt.filter((rule) => rule.partly || !lacking.includes(rule))
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
    notRun: lacking.map(({ code }) => code),
  }
}

/** Answers that are empty are given: nobody is, or nothing has been, entered. */
function isGiven(need: Need, { condition }: Clause, { slices }: Facts): boolean {
  if (need === 'condition') return condition !== undefined
  if (need === 'condition.acts') return condition?.acts !== undefined
  if (need === 'condition.necessity') return condition?.necessity !== undefined
  if (need === 'condition.monitoring') return condition?.monitoring !== undefined
  if (need === 'condition.provider') return providerOf(condition) !== undefined
  return slices[need] !== undefined
}

/** What has no place stands last. */
function byPlace(one: WordingFinding, other: WordingFinding): number {
  const start = ({ span }: WordingFinding) => span?.[0] ?? Number.MAX_SAFE_INTEGER
  return start(one) - start(other) || one.rule.localeCompare(other.rule)
}
