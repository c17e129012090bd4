import type { CaseFile } from '../case/caseFile.ts'
import { actPoints } from '../law/act.ts'
import { defendantPoints } from '../law/proceedings.ts'
import { withCaution } from '../law/statement.ts'
import type { Finding } from './finding.ts'
import { hints } from './makeFinding.ts'
import { numberedConditions } from './numberedItems.ts'

/** Conditions that go deep into private life, and an order without an end, need reasons that say so. */
export function checkProportionality(file: CaseFile): Finding[] {
  const endless = file.length?.period?.kind === 'untilFurtherOrder'
  return [
    ...numberedConditions(file).flatMap(({ condition, name, at }) => {
      const text = condition.text ?? ''
      return [
        ...(intrusive.test(text) ? [intrudes(name, at('necessity'))] : []),
        ...(tag.test(text) ? [tagged(name, at('text'))] : []),
      ]
    }),
    ...(endless ? [withoutEnd()] : []),
  ]
}

const intrusive =
  /\b(?:passwords?|passcodes?|inspect|inspected|inspection|examine|examined|surrender|hand over|let .{0,40}\bofficers? enter|search)\b/i
const tag = /\b(?:electronic(?:ally)? (?:tag|tagged|monitor\w*)|GPS tag|tagged|wear a tag)\b/i

const intrudes = (name: string, where: Finding['where']) =>
  hints(
    'condition-intrusive',
    where,
    `${name}: ${withCaution(defendantPoints.rights)} Check that its reasons say so.`,
    defendantPoints.rights.authority,
  )

const tagged = (name: string, where: Finding['where']) =>
  hints('condition-tagging', where, `${name}: ${withCaution(actPoints.tagging)}`, {
    ...actPoints.tagging.authority,
    confidence: 'uncertain',
  })

const withoutEnd = () =>
  hints(
    'length-without-end',
    { step: 'length', field: 'period.reason' },
    `The order would have no end date. ${withCaution(defendantPoints.rights)} Check that the reason says why nothing shorter would do.`,
    defendantPoints.rights.authority,
  )
