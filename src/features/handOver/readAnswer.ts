import type { Draft } from '#src/domain/case/draft.ts'
import { applyRedlines, openRedlines } from '#src/domain/review/applyRedlines.ts'
import type { ReviewPut } from '#src/domain/review/review.ts'
import { signedParts } from '#src/domain/review/signOffs.ts'
import { statusOf } from '#src/domain/review/statusOf.ts'
import { takenPuts } from '#src/domain/review/takenPuts.ts'
import { isGenuine, signedPartWords, type Verdicts, verdictWords } from '#src/domain/review/verdict.ts'
import { withPuts } from '#src/domain/review/withPuts.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import type { OpenedHere } from '#src/features/drafts/useDraft.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import type { Payload } from '#src/storage/handOver/payload.ts'
import { checkAll } from '#src/storage/signing/checkAll.ts'
import { contentsHashes } from '#src/storage/signing/contentsHashes.ts'
import { type AnswerGroup, answerWords } from './answerWords.ts'
import { signatoryOf } from './signatoryOf.ts'

export type Answer = Extract<Payload, { purpose: 'answer' }>

/** An answer as it is proposed to the officer: what would go into the record, in words, and what is to be known first. */
export type AnswerRead =
  | {
      ok: true
      puts: readonly ReviewPut[]
      groups: readonly AnswerGroup[]
      cautions: readonly string[]
      /** The number of the version that is answered, where it was signed. */
      signedSeq?: number
    }
  | { ok: false; message: string }

/** What an answer is read beside: what is here of the application, the cards that are trusted, and the version that was sent. */
type Beside = {
  held: OpenedHere
  known: readonly ContactCard[]
  version: (seq: number) => Promise<Draft | undefined>
}

/** Looks through an answer: of whom, of which version, whether its signatures are true. Refused whole, in words, or proposed whole. */
export async function readAnswer(
  { from }: Pick<HandedOver, 'from'>,
  answer: Answer,
  beside: Beside,
): Promise<AnswerRead> {
  const { held } = beside
  if (held.kind !== 'draft') return refused('The application that this answers is not in this vault.')
  const { draft } = held
  if (draft.review?.copy)
    return refused('You have a copy of this application: the answer is for who writes it.')
  const sent = draft.review?.exchanges?.findLast(
    ({ direction, contents, with: people }) =>
      direction === 'sent' && contents === answer.contents && people.some(({ key }) => key === from.key),
  )
  if (!sent)
    return refused(
      `This answers a version of the application that this vault never sent to ${from.name}. Send the application again, and ask for an answer to that.`,
    )
  const taken = takenPuts(draft.review, answer.puts, signatoryOf(from))
  if (!taken.ok) return refused(taken.message)
  const review = withPuts(draft.review, taken.puts)
  const verdicts = await checkAll({ case: draft.case, review }, beside.known)
  const bad = badSignature(taken.puts, verdicts)
  if (bad) return refused(`${bad} Nothing of this answer was taken.`)
  const asSent = sent.seq === undefined ? undefined : await beside.version(sent.seq)
  const stands = statusOf(review, verdicts)
  const cautions = [
    ...(await movedOn(draft, answer.contents, asSent)),
    ...stands.told
      .filter(({ move }) => taken.puts.some(({ item }) => item.id === move.id))
      .map(({ words }) => `A step of this answer does not count. ${words}`),
  ]
  const proposed = applyRedlines(draft.case, openRedlines(review.redlines)).file
  const settled = await checkAll({ case: proposed, review }, beside.known)
  const seen = { file: draft.case, verdicts, settled }
  const isSigned = taken.puts.some((put) => put.in === 'signOffs')
  return {
    ...{ ok: true, puts: taken.puts, groups: answerWords(taken.puts, seen), cautions },
    ...(isSigned && sent.seq !== undefined && { signedSeq: sent.seq }),
  }
}

const refused = (message: string): AnswerRead => ({ ok: false, message })

function badSignature(puts: readonly ReviewPut[], verdicts: Verdicts): string | undefined {
  for (const put of puts) {
    if (put.in !== 'signOffs') continue
    const verdict = verdicts.get(put.item.id) ?? { is: 'unsigned' }
    if (!isGenuine(verdict, false)) return verdictWords(verdict, put.item.statement.by.name)
  }
  return undefined
}

/** Says which parts of the application changed since the version that is answered. */
async function movedOn(draft: Draft, answered: string, asSent: Draft | undefined): Promise<string[]> {
  const now = await contentsHashes(draft.case)
  if (now.contents === answered) return []
  const then = asSent && (await contentsHashes(asSent.case))
  const changed = then ? signedParts.filter((part) => then.parts[part] !== now.parts[part]) : []
  const which = changed.length > 0 ? `: ${joinWords(changed.map((part) => signedPartWords[part]))}` : ''
  return [
    `You have changed the application since you sent the version that is answered${which}. A signature in this answer is of that version.`,
  ]
}
