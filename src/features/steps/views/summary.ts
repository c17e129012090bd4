import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording } from './wording.ts'

type View = NonNullable<NonNullable<CaseFile['views']>['people']>[number]

/** How the check-answers page shows what the protected people and their advocate say. */
export function summary(file: CaseFile): AnswerRow[] {
  const names = new Map(peopleOf(file).map(({ id, realName }) => [id, realName]))
  const views = new Map((file.views?.people ?? []).map((view) => [view.id, view]))
  const numbers = conditionNumbers(file)
  const people = file.protected?.people ?? []
  return [
    ...people.flatMap(({ id }) => personRows(views.get(id) ?? { id }, names.get(id) || 'Person', numbers)),
    ...advocateRows(file.views?.advocate),
  ]
}

function personRows(view: View, name: string, numbers: ReadonlyMap<string, number>): AnswerRow[] {
  const { id, obtained, conditions = [], sentence } = view
  const label = wording.item.views.find(({ value }) => value === obtained?.view)?.label
  const asked = [label, obtained?.words, obtained?.on && longDate(obtained.on), obtained?.by]
  const answer =
    obtained?.answer === 'no'
      ? `${wording.notAsked}: ${obtained.why ?? ''}`
      : asked.filter(Boolean).join('. ') || undefined
  return [
    { question: `What ${name} says`, answer, item: id },
    ...(sentence?.text
      ? [
          {
            question: wording.item.sentence,
            answer: sentence.agreed === 'no' ? wording.item.agreedNo : sentence.text,
            item: id,
          },
        ]
      : []),
    ...conditions.flatMap((condition) => {
      if (!condition.answer || condition.answer === 'keep') return []
      const said = wording.item.answers.find(({ value }) => value === condition.answer)?.label
      const parts = [said, condition.words, condition.changed]
      return [
        {
          question: `${name} on condition ${numbers.get(condition.id) ?? ''}`,
          answer: parts.filter(Boolean).join('. '),
          item: id,
        },
      ]
    }),
  ]
}

function advocateRows(advocate: NonNullable<CaseFile['views']>['advocate']): AnswerRow[] {
  if (advocate?.answer === 'no')
    return [{ question: wording.advocate, answer: `${wording.no}: ${advocate.why ?? ''}` }]
  if (advocate?.answer !== 'yes') return [{ question: wording.advocate, answer: undefined }]
  return [
    { question: wording.advocate, answer: wording.yes },
    { question: wording.advocateName, answer: advocate.name },
    { question: wording.advocateOn, answer: advocate.on && longDate(advocate.on) },
    { question: wording.advocateWords, answer: advocate.words },
  ]
}
