import { isSliceId } from '../case/slices.ts'
import type { Finding } from '../checks/finding.ts'
import type { Authority } from '../law/authority.ts'
import type { Clause } from './clause.ts'
import type { Facts, FineNeed, Need } from './facts.ts'
import { providerOf } from './providerOf.ts'
import { roadsShown } from './roads.ts'
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
        span: remark.span && clause.placeOf(remark.span),
        ...(remark.replaces ? { replaces: clause.placeOf(remark.replaces) } : {}),
      }),
    ),
  )
  return {
    findings: findings.sort(byPlace),
    notRun: lacking.map(({ code }) => code),
  }
}

const fine: Record<FineNeed, (clause: Clause, facts: Facts) => unknown> = {
  condition: ({ condition }) => condition,
  'condition.acts': ({ condition }) => condition?.acts,
  'condition.necessity': ({ condition }) => condition?.necessity,
  'condition.monitoring': ({ condition }) => condition?.monitoring,
  'condition.provider': ({ condition }) => providerOf(condition),
  'condition.roads': (clause, facts) => roadsShown(clause, facts),
  order: ({ kind }, { slices }) => (kind === 'requirement' ? slices.prohibitions : slices.requirements),
  'defendant.born': (_, { slices }) =>
    slices.defendant?.born?.known ? slices.defendant.born.value : undefined,
}

/** Answers that are empty are given: nobody is, or nothing has been, entered. */
function isGiven(need: Need, clause: Clause, facts: Facts): boolean {
  const known = isSliceId(need) ? facts.slices[need] : fine[need](clause, facts)
  return known !== undefined
}

/** What has no place stands last. */
function byPlace(one: WordingFinding, other: WordingFinding): number {
  const start = ({ span }: WordingFinding) => span?.[0] ?? Number.MAX_SAFE_INTEGER
  return start(one) - start(other) || one.rule.localeCompare(other.rule)
}
