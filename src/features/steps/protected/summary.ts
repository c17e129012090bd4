import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { SliceDraft } from '#src/domain/case/slices.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { joinedText, labelOf, labelsOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { detailsText } from '#src/features/wizard/detailsText.ts'
import { personWords } from '#src/features/wizard/personWords.ts'
import { shownAsText } from '#src/features/wizard/shownAsText.ts'
import { wording } from './wording.ts'

type Person = NonNullable<SliceDraft<'protected'>['people']>[number]

/** How the check-answers page shows each person to be protected. */
export function summary(file: CaseFile): AnswerRow[] {
  const people = file.protected?.people ?? []
  if (people.length === 0) return [{ question: wording.title, answer: undefined }]
  return people.flatMap((person) => {
    const rows = [...aboutRows(person), ...contactRows(person)]
    return rows.map((row) => ({ ...row, item: person.id }))
  })
}

function aboutRows(person: Person): AnswerRow[] {
  const { victimOfActs: victim, arrangements } = person
  return [
    { question: wording.title, answer: person.name },
    { question: personWords.shownAs, answer: shownAsText(person.shownAs) },
    {
      question: wording.relationship,
      answer: joinedText(labelOf(wording.relationships, person.relationship), person.relationshipDetail),
    },
    { question: personWords.under18, answer: yesNoText(person.under18) },
    { question: wording.victim, answer: joinedText(yesNoText(victim?.answer), victim?.whyProtected) },
    ...(arrangements?.answer === 'yes'
      ? [{ question: wording.sheet, answer: yesNoText(arrangements.sheet) }]
      : []),
    {
      question: wording.arrangements,
      answer: yesNoText(
        arrangements?.answer,
        joinedText(labelsOf(wording.askedOptions, arrangements?.asked), arrangements?.why),
      ),
    },
  ]
}

function contactRows({ details, safeContact: safe, advocate }: Person): AnswerRow[] {
  return [
    { question: personWords.details, answer: detailsText(details) ?? 'None' },
    { question: wording.way, answer: joinedText(labelOf(wording.ways, safe?.way), safe?.times) },
    { question: wording.voicemail, answer: yesNoText(safe?.voicemail) },
    { question: wording.codeWord, answer: safe?.codeWord },
    { question: wording.shared, answer: safe?.shared },
    {
      question: wording.advocate,
      answer: yesNoText(advocate?.answer, joinedText(advocate?.name, advocate?.service, advocate?.contact)),
    },
  ]
}
