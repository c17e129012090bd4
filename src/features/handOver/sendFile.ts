import type { Draft } from '#src/domain/case/draft.ts'
import { answerOf } from '#src/domain/review/answerOf.ts'
import type { Exchange } from '#src/domain/review/exchanges.ts'
import type { Move } from '#src/domain/review/moves.ts'
import type { Review, ReviewPut } from '#src/domain/review/review.ts'
import { handed } from '#src/domain/review/travels.ts'
import { withPuts } from '#src/domain/review/withPuts.ts'
import type { Contact, SealedFile } from '#src/features/drafts/handOverWork.ts'
import type { Services } from '#src/features/drafts/services.ts'
import type { Instant, Patch, Stored } from '#src/storage/draftStore.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import type { Payload } from '#src/storage/handOver/payload.ts'
import { contentsHashes } from '#src/storage/signing/contentsHashes.ts'
import { carry } from './carriedFiles.ts'
import type { SendPurpose } from './sendPlan.ts'
import { signatoryOf } from './signatoryOf.ts'

/** What is sent, to whom, and by whom. */
export type Sending = {
  purpose: SendPurpose
  stored: Stored
  own: ContactCard
  to: readonly Contact[]
  expires: Instant
  moves: readonly Move[]
}

/** A file that was made, the files that have no room in it, and what is to be stored now that it was. */
export type Prepared = { sealed: SealedFile; leftOut: readonly string[]; patch: Patch }

type Needs = Pick<Services, 'handOver' | 'files' | 'now'>

/**
 * Makes the file, with nothing stored yet but the entry of the record: the moves and the line that it was sent go into the
 * application only where there is a file. Rejects, in words for the person, where it cannot be made.
 */
export async function prepareFile(sending: Sending, needs: Needs): Promise<Prepared> {
  const { purpose, to, expires } = sending
  const { payload, leftOut, answers } = await contentOf(sending, needs)
  const keys = to.map(({ card }) => card.key)
  const sealed = await needs.handOver.seal({ payload, to: keys, expires, ...(answers && { answers }) })
  const item: Exchange = {
    ...{ id: sealed.id, direction: 'sent', purpose, at: needs.now(), expires, head: sealed.head },
    with: to.map(({ card: { key, name } }) => ({ key, name })),
    ...('contents' in payload && { contents: payload.contents }),
    ...(purpose !== 'case' && { seq: sending.stored.seq }),
  }
  return { sealed, leftOut, patch: patchFor(sending, item) }
}

type Content = { payload: Payload; leftOut: readonly string[]; answers?: string | undefined }

async function contentOf(sending: Sending, { handOver, files }: Needs): Promise<Content> {
  const { purpose, stored, own } = sending
  const { draft, seq } = stored
  if (purpose === 'case') return { payload: await handOver.wholeCase(draft.case.id), leftOut: [] }
  const { contents } = await contentsHashes(draft.case)
  if (purpose === 'answer') {
    const puts = answerOf(draft.review, own.key)
    if (puts.length === 0)
      throw new Error('There is nothing to send back yet: comment, propose or decide first.')
    const answers = lastReceived(draft.review)
    return { payload: { purpose, case: draft.case.id, contents, puts }, leftOut: [], answers }
  }
  const moved: Draft = {
    ...draft,
    review: { ...withPuts(draft.review, movePuts(sending.moves)), author: own.key },
  }
  const carried = await carry(files, draft.case)
  const toRead = { draft: handed(moved, purpose), seq, contents, files: carried.files }
  return { payload: { purpose, ...toRead }, leftOut: carried.leftOut }
}

const lastReceived = (review: Review | undefined): string | undefined =>
  review?.exchanges?.findLast(({ direction }) => direction === 'received')?.id

const movePuts = (moves: readonly Move[]): ReviewPut[] => moves.map((item) => ({ in: 'moves', item }))

/** What is stored once there is a file. Who hands the whole application on keeps a copy to read. */
function patchFor({ purpose, stored, own, to, moves }: Sending, item: Exchange): Patch {
  const line: ReviewPut = { in: 'exchanges', item }
  const { draft } = stored
  const [writer] = to
  if (purpose === 'case' && writer) {
    const copy = { of: signatoryOf(writer.card), as: 'officer', receivedAt: item.at } as const
    const review = { ...withPuts(draft.review, [line]), author: writer.card.key, copy }
    return { received: { ...draft, review } }
  }
  const review = [...movePuts(moves), line]
  return draft.review?.copy ? { review } : { review, author: own.key }
}
