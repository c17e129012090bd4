import type { Draft } from '#src/domain/case/draft.ts'
import { answerOf } from '#src/domain/review/answerOf.ts'
import type { Review, ReviewCopy } from '#src/domain/review/review.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { takenPuts } from '#src/domain/review/takenPuts.ts'
import { withPuts } from '#src/domain/review/withPuts.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import type { OpenedHere } from '#src/features/drafts/useDraft.ts'
import type { Instant } from '#src/storage/draftStore.ts'
import type { Payload } from '#src/storage/handOver/payload.ts'
import { contentsHashes } from '#src/storage/signing/contentsHashes.ts'
import { received } from './received.ts'
import { signatoryOf } from './signatoryOf.ts'

/** An application that was sent to be looked through. */
export type SentToRead = Extract<Payload, { purpose: 'review' | 'advice' }>

/** Why an application that was sent to be looked through is not taken, in words for the reader; undefined where it may be. */
export async function copyRefusal(
  held: OpenedHere,
  { from }: Pick<HandedOver, 'from'>,
  sent: SentToRead,
): Promise<string | undefined> {
  if (held.kind === 'unreadable' || held.kind === 'deleted')
    return 'What is here of this application cannot be read, so nothing was put in its place.'
  if (held.kind === 'draft' && !held.draft.review?.copy)
    return 'This is an application of your own, which you write here. Nobody reviews an application of their own, so the copy was not taken.'
  if (sent.draft.review?.author !== from.key)
    return `It does not say that ${from.name} wrote it. Only who wrote an application sends it to be looked through.`
  const { contents } = await contentsHashes(sent.draft.case)
  return contents === sent.contents
    ? undefined
    : 'What is in the file is not what it says that it holds. Ask for it again.'
}

/** The copy as it is kept by its reader, who said in `before` what is not answered yet: that stays beside what came. */
export function copyToKeep(
  file: HandedOver,
  sent: SentToRead,
  reader: { own: Signatory; now: Instant; before?: Review | undefined },
): Draft {
  const { own, now, before } = reader
  const lookedAt = before?.copy?.lookedAt
  const copy: ReviewCopy = {
    of: signatoryOf(file.from),
    as: sent.purpose === 'review' ? 'supervisor' : 'lawyer',
    receivedAt: now,
    ...(lookedAt !== undefined && { lookedAt }),
  }
  const came = { ...sent.draft.review, copy }
  const said = takenPuts(came, answerOf(before, own.key), own)
  const files = (before?.exchanges ?? []).map((item) => ({ in: 'exchanges', item }) as const)
  const line = { in: 'exchanges', item: received(file, now) } as const
  const review = withPuts(came, [...files, ...(said.ok ? said.puts : []), line])
  return { case: sent.draft.case, typing: {}, notes: {}, review }
}
