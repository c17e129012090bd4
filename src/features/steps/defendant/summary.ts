import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { joinedText, knownDayText, labelOf } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

type Defendant = CaseFile['defendant']

/** How the check-answers page shows the defendant. */
export function summary({ defendant }: CaseFile): AnswerRow[] {
  return [
    { question: wording.name, answer: defendant?.name },
    {
      question: wording.otherNames,
      answer: joinedText(...(defendant?.otherNames ?? []).map(({ name }) => name)) ?? 'None',
    },
    { question: wording.born, answer: knownDayText(defendant?.born) },
    { question: wording.pronoun, answer: labelOf(wording.pronouns, defendant?.pronoun) },
    { question: wording.address, answer: addressText(defendant) },
    { question: wording.occupation, answer: defendant?.occupation },
    { question: wording.accounts, answer: accountsText(defendant) ?? 'None' },
  ]
}

function addressText(defendant: Defendant): string | undefined {
  const address = defendant?.address
  const kind = labelOf(wording.addresses, address?.kind)
  if (address?.kind === 'home') return joinedText(address.lines, address.postcode) ?? kind
  return joinedText(kind, address?.found, address?.lastKnown)
}

function accountsText(defendant: Defendant): string | undefined {
  const rows = (defendant?.accounts ?? []).map(
    ({ kind, value }) => joinedText(labelOf(wording.accountKinds, kind), value) ?? '',
  )
  return rows.join('; ') || undefined
}
