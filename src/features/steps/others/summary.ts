import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { SliceDraft } from '#src/domain/case/slices.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { joinedText, labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { detailsText } from '#src/features/wizard/detailsText.ts'
import { personWords } from '#src/features/wizard/personWords.ts'
import { shownAsText } from '#src/features/wizard/shownAsText.ts'
import { wording } from './wording.ts'

type Person = NonNullable<SliceDraft<'others'>['people']>[number]

/** How the check-answers page shows each other person, or that there are none. */
export function summary({ others }: CaseFile): AnswerRow[] {
  const people = others?.people ?? []
  if (people.length === 0)
    return [{ question: wording.title, answer: others?.none ? 'There are none' : undefined }]
  return people.flatMap((person) => personRows(person).map((row) => ({ ...row, item: person.id })))
}

function personRows(person: Person): AnswerRow[] {
  return [
    { question: wording.title, answer: person.name },
    { question: personWords.shownAs, answer: shownAsText(person.shownAs) },
    {
      question: wording.role,
      answer: joinedText(labelOf(wording.roles, person.role), person.relation),
    },
    { question: personWords.under18, answer: yesNoText(person.under18) },
    { question: wording.known, answer: yesNoText(person.knownToDefendant) },
    { question: personWords.details, answer: detailsText(person.details) ?? 'None' },
  ]
}
