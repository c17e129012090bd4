import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { spokenTime } from '#src/domain/shared/times.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

type Equality = NonNullable<CaseFile['equality']>

const answers = { yes: 'Yes', no: 'No', notKnown: 'Not known' } as const

/** How the check-answers page shows what was weighed of equality, age and language. */
export function summary({ equality = {} }: CaseFile): AnswerRow[] {
  const { explained, easyRead, welsh, interpreting = [], youth } = equality
  return [
    { question: wording.defendant, answer: bearingOf(equality.defendant) },
    { question: wording.people, answer: bearingOf(equality.protectedPeople) },
    { question: wording.explained, answer: explained },
    { question: wording.easyRead, answer: easyRead && answers[easyRead] },
    ...(welsh ? [{ question: wording.welsh, answer: answers[welsh] }] : []),
    ...interpreting.map((one, at) => ({ question: wording.occasion(at + 1), answer: occasionOf(one) })),
    ...(youth ? youthRows(youth) : []),
  ]
}

function bearingOf(bearing: Equality['defendant']): string | undefined {
  if (bearing?.answer !== 'yes') return bearing?.answer && answers[bearing.answer]
  return [answers.yes, bearing.what, bearing.done].filter(Boolean).join('\n')
}

function occasionOf(one: NonNullable<Equality['interpreting']>[number]): string {
  const occasion = wording.occasions.find(({ value }) => value === one.occasion)?.label
  const way = wording.ways.find(({ value }) => value === one.way)?.label
  return [occasion, one.forWhom, one.language, one.interpreter, way, one.on && longDate(one.on)]
    .filter(Boolean)
    .join('. ')
}

function youthRows({
  parent,
  parentTold,
  youthTeam,
  school,
  welfare,
}: NonNullable<Equality['youth']>): AnswerRow[] {
  return [
    { question: wording.parent, answer: parent },
    { question: wording.parentTold, answer: parentTold && answers[parentTold] },
    { question: wording.youthTeam, answer: teamOf(youthTeam) },
    ...(school ? [{ question: wording.school, answer: school }] : []),
    { question: wording.welfare, answer: welfare },
  ]
}

function teamOf(team: NonNullable<Equality['youth']>['youthTeam']): string | undefined {
  if (team?.answer !== 'yes') return team?.answer && answers[team.answer]
  const when = [team.on && longDate(team.on), team.at && spokenTime(team.at)].filter(Boolean).join(' at ')
  return [answers.yes, team.who, when, team.view].filter(Boolean).join('\n')
}
