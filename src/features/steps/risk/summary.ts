import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import { printReferences } from '#src/domain/shared/references.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows the second test. */
export function summary(file: CaseFile): AnswerRow[] {
  const { risk } = file
  const labels = referenceLabels(file)
  const said = (text: string | undefined) => text && printReferences(text, labels).text
  const texts = [
    ['knowledgeWhy', risk?.knowledgeWhy],
    ['harmless', risk?.harmless],
    ['reasoning', risk?.reasoning],
    ['escalation', risk?.escalation],
    ['imminence', risk?.imminence],
    ['protective', risk?.protective],
  ] as const
  return [
    { question: wording.who, answer: atRisk(file) },
    {
      question: wording.knowledge,
      answer: wording.knowledges.find(({ value }) => value === risk?.knowledge)?.label,
    },
    ...texts.map(([key, text]) => ({ question: wording[key], answer: said(text) })),
    ...assessed(file),
  ]
}

function atRisk(file: CaseFile): string | undefined {
  const names = new Map(peopleOf(file).map(({ id, realName, shownName }) => [id, realName || shownName]))
  const said = (file.risk?.atRisk ?? []).map(({ person = '', harm = [] }) => {
    const name = names.get(person)
    return name ? `${name}: ${joinWords(harm)} harm` : ''
  })
  return said.filter(Boolean).join('; ') || undefined
}

function assessed({ risk }: CaseFile): AnswerRow[] {
  const assessment = risk?.assessment
  if (assessment?.answer === 'no')
    return [{ question: wording.assessment, answer: `${wording.no}: ${assessment.why ?? ''}` }]
  if (assessment?.answer !== 'yes') return [{ question: wording.assessment, answer: undefined }]
  const { tool, version, on, assessor, level, factors, reviewOn } = assessment
  return [
    { question: wording.assessment, answer: wording.yes },
    { question: wording.tool, answer: tool },
    ...(version ? [{ question: wording.version, answer: version }] : []),
    { question: wording.on, answer: on && longDate(on) },
    { question: wording.assessor, answer: assessor },
    { question: wording.level, answer: level },
    { question: wording.factors, answer: factors },
    ...(reviewOn ? [{ question: wording.reviewOn, answer: longDate(reviewOn) }] : []),
  ]
}
