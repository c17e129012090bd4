import { notAuthorisedReasons, notAuthorisedWords } from '#src/domain/case/applicant.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import type { Move } from '#src/domain/review/moves.ts'
import type { Redline } from '#src/domain/review/redlines.ts'
import type { ReviewPut } from '#src/domain/review/review.ts'
import type { SignOff, SignOffPurpose } from '#src/domain/review/signOffs.ts'
import { statusWords } from '#src/domain/review/statusTable.ts'
import type { Thread } from '#src/domain/review/threads.ts'
import { type Verdicts, verdictWords } from '#src/domain/review/verdict.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { printReferences } from '#src/domain/shared/references.ts'
import { differing } from './differing.ts'

/** What an answer holds, in words, a group for each sort of thing. */
export type AnswerGroup = { title: string; lines: readonly string[] }

type Of<Part extends ReviewPut['in']> = Extract<ReviewPut, { in: Part }>['item']

/** What the words are made from: what came of each signature as the application is, and as it is with all proposals taken. */
export type AnswerSeen = { file: CaseFile; verdicts: Verdicts; settled: Verdicts }

/** Everything that an answer would put into the record, in words for the officer: nothing is left out. */
export function answerWords(puts: readonly ReviewPut[], seen: AnswerSeen): AnswerGroup[] {
  const labels = referenceLabels(seen.file)
  const toText = (text: string) => printReferences(text, labels).text
  const of = <Part extends ReviewPut['in']>(part: Part): Of<Part>[] =>
    puts.flatMap((put) => (put.in === part ? [put.item as Of<Part>] : []))
  const groups: AnswerGroup[] = [
    { title: 'Where the application goes', lines: of('moves').map(moveWords) },
    { title: 'Signatures', lines: of('signOffs').map((signOff) => signOffWords(signOff, seen)) },
    {
      title: 'Wordings that are proposed',
      lines: of('redlines').map((redline) => redlineWords(redline, toText)),
    },
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

function signOffWords({ id, statement }: SignOff, { verdicts, settled }: AnswerSeen): string {
  const { purpose, by } = statement
  const verdict = verdicts.get(id) ?? { is: 'unsigned' }
  const waits = verdict.is === 'noLongerMatches' && settled.get(id)?.is === 'holds'
  return waits
    ? `${purposes[purpose]}. Signed by ${by.name} with the proposed wordings in it: it holds once you have taken them.`
    : `${purposes[purpose]}. ${verdictWords(verdict, by.name)}`
}

function redlineWords({ where, why, ...texts }: Redline, toText: (text: string) => string): string {
  const { before, after } = differing(toText(texts.before), toText(texts.after))
  return `${stepTitles[where.step]}: “${after}” in place of “${before}”.${why ? ` Reason: ${why}` : ''}`
}

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
