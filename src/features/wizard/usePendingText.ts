import { type PendingBox, pendingText } from '#src/domain/case/pendingText.ts'
import { type KeptText, useKeptText } from './useKeptText.ts'

/**
 * The text of a box that waits there until it is added to the answers: it outlives a reload, another page and a closed
 * tab. `between` stands between two texts where both are kept. The change that adds it empties the box (`added`).
 */
export function usePendingText(place: PendingBox, between: string): KeptText {
  return useKeptText({
    stored: (draft) => pendingText(draft, place),
    patch: (text) => ({ pending: { ...place, text } }),
    between,
  })
}
