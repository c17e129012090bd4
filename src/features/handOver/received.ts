import type { Exchange } from '#src/domain/review/exchanges.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import type { Instant } from '#src/storage/draftStore.ts'

/** The line of the record of review that says that a file came in; of an application with the version that it held. */
export function received(file: HandedOver, at: Instant): Exchange {
  const { id, payload, from, expires, head } = file
  return {
    id,
    direction: 'received',
    purpose: payload.purpose,
    at,
    with: [{ key: from.key, name: from.name }],
    expires,
    head,
    ...('contents' in payload && { contents: payload.contents }),
    ...('seq' in payload && { seq: payload.seq }),
  }
}
