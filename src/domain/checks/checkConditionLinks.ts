import type { CaseFile } from '../case/caseFile.ts'
import { houseRule, spa } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { numberedConditions } from './numberedItems.ts'

/** Each condition protects a person to be protected and answers at least one act, not context alone: SPA 2019 s.2(2). */
export function checkConditionLinks(file: CaseFile): Finding[] {
  const people = new Set((file.protected?.people ?? []).map(({ id }) => id))
  const kinds = new Map((file.acts?.items ?? []).map(({ id, kind }) => [id, kind]))
  return numberedConditions(file).flatMap(({ condition, name, at }) => {
    const { acts = [], protects = [] } = condition
    const nobody = protects.length > 0 && !protects.some((id) => people.has(id))
    const contextOnly = acts.length > 0 && acts.every((id) => kinds.get(id) !== 'act')
    return [
      ...(nobody ? [protectsNobody(name, at('protects'))] : []),
      ...(contextOnly ? [answersNoAct(name, at('acts'))] : []),
    ]
  })
}

const protectsNobody = (name: string, where: Finding['where']) =>
  stops(
    'condition-protects-nobody',
    where,
    `${name}: choose the person to be protected whom it is necessary for.`,
    spa('s.2(2)'),
  )

const answersNoAct = (name: string, where: Finding['where']) =>
  explains(
    'condition-without-act',
    where,
    `${name}: it answers no act of stalking, only context. Choose the act that it answers, or say why it is needed.`,
    houseRule('each condition answers an act'),
  )
