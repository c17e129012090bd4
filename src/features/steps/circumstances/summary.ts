import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { dayText, joinedText, labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { weekText } from '#src/features/wizard/weekText.ts'
import { wording } from './wording.ts'

type Circumstances = NonNullable<CaseFile['circumstances']>

/** How the check-answers page shows the defendant’s circumstances. */
export function summary({ circumstances = {} }: CaseFile): AnswerRow[] {
  const { places = [], otherNeeds = [] } = circumstances
  return [
    { question: wording.occupations.work.question, answer: timetableText(circumstances.work) },
    { question: wording.occupations.study.question, answer: timetableText(circumstances.study) },
    ...personalRows(circumstances),
    ...legalRows(circumstances),
    {
      question: wording.places,
      answer:
        places
          .map(({ kind, where }) => joinedText(labelOf(wording.placeKinds, kind), where) ?? '')
          .join('; ') || 'None',
    },
    {
      question: wording.otherNeeds,
      answer: otherNeeds.map(({ what }) => what).join('; ') || 'None',
    },
  ]
}

function timetableText(timetable: Circumstances['work']): string | undefined {
  if (timetable?.answer !== 'yes') return yesNoText(timetable?.answer)
  const { where, pattern, times, detail } = timetable
  return yesNoText('yes', joinedText(where, labelOf(wording.patterns, pattern), weekText(times), detail))
}

function personalRows({ religion, children, interpreter, vulnerability }: Circumstances): AnswerRow[] {
  return [
    {
      question: wording.religion,
      answer: yesNoText(religion?.answer, joinedText(religion?.what, weekText(religion?.times))),
    },
    {
      question: wording.children,
      answer: yesNoText(
        children?.answer,
        joinedText(children?.detail, children?.familyOrder, weekText(children?.handover)),
      ),
    },
    { question: wording.interpreter, answer: yesNoText(interpreter?.answer, interpreter?.language) },
    {
      question: wording.vulnerability,
      answer: yesNoText(vulnerability?.answer, joinedText(vulnerability?.what, vulnerability?.adjustments)),
    },
  ]
}

function legalRows({ solicitor, custody, sexOffenderNotification: part2 }: Circumstances): AnswerRow[] {
  const ends = part2?.ends
  return [
    {
      question: wording.solicitor,
      answer: yesNoText(solicitor?.answer, joinedText(solicitor?.name, solicitor?.contact)),
    },
    {
      question: wording.custody,
      answer: joinedText(
        labelOf(wording.custodies, custody?.status),
        custody?.where,
        dayText(custody?.until),
      ),
    },
    {
      question: wording.part2,
      answer: yesNoText(part2?.answer, dayText(ends?.lastDay) ?? labelOf(wording.part2Kinds, ends?.kind)),
    },
  ]
}
