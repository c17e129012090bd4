import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { paperServices } from '#src/domain/case/paperServices.ts'
import { replyOf } from '#src/domain/case/replyOf.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { serviceLine } from './serviceLine.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows what was served: each service with its papers, its way and its day. */
export function summary(file: CaseFile): AnswerRow[] {
  const answer = file.papersServed?.served?.answer
  return [
    { question: wording.answer, answer: answer && wording[answer] },
    ...paperServices(file).map((service, at) => ({
      question: wording.one(at + 1),
      answer: serviceLine(service) || undefined,
    })),
    ...replyRows(file),
  ]
}

function replyRows(file: CaseFile): AnswerRow[] {
  const { reply: asked } = file.papersServed ?? {}
  if (!asked?.came) return []
  const reply = replyOf(file)
  if (!reply) return [{ question: words.heading, answer: words.no }]
  const many = (ids: readonly string[] = [], noun: string) =>
    ids.length > 0 ? counted(ids.length, noun) : undefined
  const row = (question: string, answer: string | undefined) => (answer ? [{ question, answer }] : [])
  return [
    { question: words.on, answer: reply.on && longDate(reply.on) },
    ...row(words.agreedActs, many(reply.agreedActs, 'act')),
    ...row(words.disputedActs, many(reply.disputedActs, 'act')),
    ...row(words.agreedConditions, many(reply.agreedConditions, 'condition')),
    ...row(words.disputedConditions, many(reply.disputedConditions, 'condition')),
    ...row(
      words.makers,
      reply.makers?.length ? counted(reply.makers.length, 'witness', 'witnesses') : undefined,
    ),
    ...row(words.credibility, reply.credibility && wording[reply.credibility]),
    ...row(words.times, reply.times),
    ...row(words.children, reply.children),
    ...row(words.witnesses, reply.witnesses),
    ...row(words.help, reply.help),
  ]
}

const words = wording.reply
