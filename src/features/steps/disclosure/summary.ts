import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { dayText, joinedText, labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows what was looked for, what was found, and the convictions relied on. */
export function summary({ disclosure }: CaseFile): AnswerRow[] {
  const { found = [], convictions = [] } = disclosure ?? {}
  return [
    { question: wording.looked, answer: yesNoText(disclosure?.looked) },
    { question: wording.where, answer: disclosure?.where },
    ...(found.length === 0 ? [{ question: wording.found, answer: disclosure && wording.nothing }] : []),
    ...found.map(({ what, handled, summary: short, lawyerReason }, at) => ({
      question: wording.what(at + 1),
      answer: joinedText(
        what,
        labelOf(wording.handledKinds, handled),
        handled === 'summarised' ? short : undefined,
        handled === 'withheld' ? lawyerReason : undefined,
      ),
    })),
    ...(convictions.length === 0
      ? [{ question: wording.convictions, answer: disclosure && wording.none }]
      : []),
    ...convictions.map(({ what, on, spent, lawyerReason }, at) => ({
      question: wording.conviction(at + 1),
      answer: joinedText(
        what,
        dayText(on),
        spent && `spent: ${yesNoText(spent)?.toLowerCase()}`,
        spent === 'no' ? undefined : lawyerReason,
      ),
    })),
    { question: wording.lawyer, answer: disclosure?.lawyer },
  ]
}
