import type { CaseFile } from '../case/caseFile.ts'
import { longDate } from '../shared/dateWords.ts'
import { joinWords } from '../shared/joinWords.ts'
import { shownName } from '../shared/people.ts'
import { referenceToken } from '../shared/references.ts'
import { actList } from './actList.ts'
import { escalation } from './escalation.ts'
import { frequency } from './frequency.ts'
import { actsInOrder } from './numbering.ts'

/** Paragraphs for the second test: who is at risk of what, the effect of the acts, how they went on, and the assessment. */
export function riskProposals(file: CaseFile): { code: string; text: string }[] {
  const acts = file.acts?.items ?? []
  return [
    ...whoIsAtRisk(file),
    ...effects(file),
    ...escalation(acts).map(({ code, text }) => ({ code: `risk-${code}`, text })),
    ...lastAct(file),
    ...assessed(file),
  ]
}

function whoIsAtRisk(file: CaseFile): { code: string; text: string }[] {
  return (file.risk?.atRisk ?? []).flatMap(({ id, person, harm = [] }) => {
    const name = person && shownName(file, person)
    if (!name || harm.length === 0) return []
    return [{ code: `risk-person-${id}`, text: `The risk to ${name} is a risk of ${joinWords(harm)} harm.` }]
  })
}

function effects(file: CaseFile): { code: string; text: string }[] {
  const felt = actsInOrder(file.acts?.items ?? []).filter(
    ({ kind, effect }) => kind !== 'context' && effect?.trim(),
  )
  if (felt.length === 0) return []
  return [
    {
      code: 'risk-effects',
      text: `The effect of the acts is recorded at ${actList(felt.map(({ id }) => id))}.`,
    },
  ]
}

function lastAct(file: CaseFile): { code: string; text: string }[] {
  const { last } = frequency(file.acts?.items ?? [])
  if (!last) return []
  const text = `The last act recorded is ${referenceToken('act', last.id)}, on ${longDate(last.day)}.`
  return [{ code: `risk-last-act-${last.id}`, text }]
}

function assessed(file: CaseFile): { code: string; text: string }[] {
  const assessment = file.risk?.assessment
  if (assessment?.answer !== 'yes' || !assessment.tool || !assessment.on || !assessment.level) return []
  const by = assessment.assessor ? ` by ${assessment.assessor}` : ''
  const text = `An assessment with ${assessment.tool}${by} on ${longDate(assessment.on)} found this level of risk: ${assessment.level}.`
  return [{ code: 'risk-assessment', text }]
}
