import { type PendingBox, pendingText } from '#src/domain/case/pendingText.ts'
import type { AddedText } from '#src/storage/draftStore.ts'
import { type KeptText, useKeptText } from './useKeptText.ts'

/** Sending empties the box while `work` stores its text among the answers, in a change that says it was `added`. */
export type PendingText = Omit<KeptText, 'send'> & {
  send: (work: (added: AddedText) => Promise<void>) => Promise<void>
}

/**
 * The text of a box that waits there until it is added to the answers: it outlives a reload, another page and a closed
 * tab. `between` stands between two texts where both are kept. The change that adds it empties the box (`added`).
 */
export function usePendingText(place: PendingBox, between: string): PendingText {
  const { send, ...text } = useKeptText({
    stored: (draft) => pendingText(draft, place),
    patch: (text) => ({ pending: { ...place, text } }),
    between,
  })
  return { ...text, send: (work) => send((texts) => work({ box: place.box, texts })) }
}
