import type { CaseFile } from '../case/caseFile.ts'
import { ordersMade } from '../case/ordersMade.ts'
import { decidedOf } from '../conditions/conditionsMade.ts'
import type { Authority, VerifiedAuthority } from '../law/authority.ts'
import type { IsoDate } from '../shared/dates.ts'
import { namesOf } from '../shared/people.ts'
import { checkWording, type WordingFinding } from '../wordingRules/checkWording.ts'
import { clauseOf } from '../wordingRules/clause.ts'
import type { Finding, SafetyRule, Where } from './finding.ts'
import type { NumberedCondition } from './numberedItems.ts'

/** Rules whose matter has a check of its own over the whole case: nothing is reported twice. */
const checkedElsewhere: ReadonlySet<string> = new Set([
  ...['R15', 'R16', 'R61'], // checkWithheldDetails
  ...['R17', 'R18', 'R19'], // checkClashes
  ...['R20', 'R21'], // checkWorkStudyReligion
  ...['R23', 'R24', 'R25'], // checkUnfinished, checkConditionLinks
  'R49', // checkLength
  'R36', // checkRequirementProvider
  'R50', // checkOrderSize
  'R65', // checkGoldenThread, checkViews
])

/**
 * What the wording rules say of every text of a condition: one finding for each rule and text, however often it is broken
 * there. A condition that the court has made in these words is shown and neither stopped nor asked about.
 */
export function wordingFindings(
  file: CaseFile,
  today: IsoDate,
): (item: Pick<NumberedCondition, 'condition' | 'kind' | 'name' | 'at'>) => Finding[] {
  const names = namesOf(file)
  const facts = { slices: file, today }
  const made = ordersMade(file)
  return ({ condition, kind, name, at }) => {
    const isMade = made.some((order) => decidedOf(order, condition.id) !== undefined)
    return textsOf(condition).flatMap(({ field, text, exception }) => {
      const clause = clauseOf({ kind, text, condition, ...(exception ? { exception } : {}) }, names)
      const found = checkWording(clause, facts).findings.filter((finding) => !isReported(finding, file))
      return byRule(found).flatMap((same) => asFinding(same, name, at(field), isMade))
    })
  }
}

/** What a condition itself says of the length of the order is for the rule; the answers are for the checks of the length. */
function isReported({ rule, span }: WordingFinding, { circumstances }: CaseFile): boolean {
  if (rule === 'R10' || rule === 'R11') return span === null
  if (rule === 'R22') return Boolean(circumstances?.children?.familyOrder?.trim()) // checkFamilyOrder
  return checkedElsewhere.has(rule)
}

type Text = { field: string; text: string; exception?: true }

/** What of a condition the order prints. */
function textsOf({ text = '', exceptions = [], locality }: NumberedCondition['condition']): Text[] {
  return [
    { field: 'text', text },
    ...exceptions.map(
      (one): Text => ({ field: `exception.${one.id}`, text: one.text ?? '', exception: true }),
    ),
    { field: 'locality.where', text: locality?.where ?? '', exception: true },
  ].filter((one): one is Text => one.text.trim() !== '')
}

function byRule(findings: readonly WordingFinding[]): WordingFinding[][] {
  const rules = new Set(findings.map(({ rule }) => rule))
  return [...rules].map((rule) => findings.filter((finding) => finding.rule === rule))
}

/** The worst of what one rule says of one text decides. */
function asFinding(same: readonly WordingFinding[], name: string, where: Where, isMade: boolean): Finding[] {
  const worst = same.toSorted((one, other) => rank(one) - rank(other))[0]
  if (!worst) return []
  const { rule, severity, authority } = worst
  const message = `${name}: ${[...new Set(same.map((one) => one.message))].join(' ')}`
  const about = { code: `wording-${rule.toLowerCase()}`, where, message }
  if (isMade || severity === 'hint') return [{ ...about, severity: 'hint', authority }]
  return severity === 'stops' && mayStop(authority)
    ? [{ ...about, severity, authority }]
    : [{ ...about, severity: 'explain', authority }]
}

const rank = ({ severity }: WordingFinding) => ['stops', 'explain', 'hint'].indexOf(severity)

function mayStop(authority: Authority): authority is VerifiedAuthority | SafetyRule {
  return authority.confidence === 'verified' || 'safety' in authority
}
