import { notAuthorisedReasons, notAuthorisedWords } from '#src/domain/case/applicant.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import type { Move } from '#src/domain/review/moves.ts'
import type { Redline } from '#src/domain/review/redlines.ts'
import type { ReviewPut } from '#src/domain/review/review.ts'
import type { SignOff, SignOffPurpose } from '#src/domain/review/signOffs.ts'
import { statusWords } from '#src/domain/review/statusTable.ts'
import type { Thread } from '#src/domain/review/threads.ts'
import { type Verdicts, verdictWords } from '#src/domain/review/verdict.ts'
import { counted } from '#src/domain/shared/counted.ts'

/** What an answer holds, in words, a group for each sort of thing. */
export type AnswerGroup = { title: string; lines: readonly string[] }

type Of<Part extends ReviewPut['in']> = Extract<ReviewPut, { in: Part }>['item']

/** Everything that an answer would put into the record, in words for the officer: nothing is left out. */
export function answerWords(puts: readonly ReviewPut[], verdicts: Verdicts): AnswerGroup[] {
  const of = <Part extends ReviewPut['in']>(part: Part): Of<Part>[] =>
    puts.flatMap((put) => (put.in === part ? [put.item as Of<Part>] : []))
  const groups: AnswerGroup[] = [
    { title: 'Where the application goes', lines: of('moves').map(moveWords) },
    { title: 'Signatures', lines: of('signOffs').map((signOff) => signOffWords(signOff, verdicts)) },
    { title: 'Wordings that are proposed', lines: of('redlines').map(redlineWords) },
    { title: 'Comments', lines: of('threads').flatMap(threadWords) },
    { title: 'Checklist', lines: checklistWords(of('checklist')) },
    { title: 'What a protected person is told', lines: of('consultations').map(() => riskDeclined) },
    { title: 'Decision record', lines: of('decisions').map(({ why }) => why) },
  ]
  return groups.filter(({ lines }) => lines.length > 0)
}

function moveWords({ from, to, reasonCode, reason }: Move): string {
  const code = notAuthorisedReasons.find((known) => known === reasonCode)
  const why = [code && notAuthorisedWords[code], reason].filter(Boolean).join(': ')
  return `From “${statusWords[from]}” to “${statusWords[to]}”.${why && ` ${why}`}`
}

const purposes: Record<SignOffPurpose, string> = {
  authority: 'Authority to apply',
  settlement: 'The wording as settled in law',
  authorship: 'The wording, by its author',
  bespoke: 'The bespoke wording of a condition',
}

function signOffWords({ id, statement: { purpose, by } }: SignOff, verdicts: Verdicts): string {
  const verdict = verdicts.get(id) ?? { is: 'unsigned' }
  return `${purposes[purpose]}. ${verdictWords(verdict, by.name)}`
}

const redlineWords = ({ where, before, after, why }: Redline): string =>
  `${stepTitles[where.step]}: “${after}” in place of “${before}”.${why ? ` Reason: ${why}` : ''}`

function threadWords({ kind, anchor, comments, resolved }: Thread): string[] {
  const place = `${kind === 'legal' ? 'For legal advice, ' : ''}${stepTitles[anchor.step]}`
  const last = comments.at(-1)
  return [`${place}: ${last ? `“${last.text}”` : counted(0, 'comment')}${resolved ? ' (resolved)' : ''}`]
}

function checklistWords(answers: readonly Of<'checklist'>[]): string[] {
  if (answers.length === 0) return []
  const failed = answers.filter(({ result }) => result === 'fail')
  const which = failed.map(({ id, reason }) => `Point ${id} fails${reason ? `: ${reason}` : ''}.`)
  return [`${counted(answers.length, 'point')} answered, ${failed.length} of them failed.`, ...which]
}

const riskDeclined =
  'An answer “this would put me at risk” is declined, with a reason that the advocate is told.'
