import type { Draft, Typing } from './draft.ts'
import type { SliceId } from './slices.ts'

/** Where boxes stand whose text waits: on the pages of a step, or in the room of review. */
type PendingAt = SliceId | 'review'

/** A box whose text waits there until it is added to the answers or to the record of review, such as a line of quick entry. */
export type PendingBox = { step: PendingAt; box: string }

const tail = ', not added yet'
/** Apart from what the step's fields refuse: text that waits in a box is not wrong, and is no answer in any paper. */
const keyOf = (step: PendingAt) => `${step}${tail}`

/** Whether unfinished text under this key waits in the boxes of a step. */
export const isPendingKey = (key: string): boolean => key.endsWith(tail)

/** The texts that wait in the boxes of a step, by box. */
export function pendingTexts(
  { typing }: Pick<Draft, 'typing'>,
  step: PendingAt,
): Readonly<Record<string, string>> {
  return typing[keyOf(step)] ?? {}
}

/** What waits in a box; empty where nothing does. */
export function pendingText(draft: Pick<Draft, 'typing'>, { step, box }: PendingBox): string {
  return pendingTexts(draft, step)[box] ?? ''
}

/** Whether text waits in any box of a step. */
export function hasPending(draft: Pick<Draft, 'typing'>, step: PendingAt): boolean {
  return Object.keys(pendingTexts(draft, step)).length > 0
}

/** Unfinished text of a draft with another text in a box; an empty one leaves no trace. */
export function withPending(typing: Typing, { step, box }: PendingBox, text: string): Typing {
  const { [keyOf(step)]: boxes, ...others } = typing
  const { [box]: _, ...rest } = boxes ?? {}
  const held = text === '' ? rest : { ...rest, [box]: text }
  return Object.keys(held).length > 0 ? { ...others, [keyOf(step)]: held } : others
}

/** A draft without what waits in the room of review: half a word of legal advice is legal advice. */
export function withoutWaitingReview(draft: Draft): Draft {
  const { [keyOf('review')]: _, ...typing } = draft.typing
  return { ...draft, typing }
}

/** A draft that came in the place of another of the same application, with what waits in the reader’s room of review. */
export function withWaitingReview(came: Draft, before: Draft): Draft {
  const waits = before.typing[keyOf('review')]
  return waits ? { ...came, typing: { ...came.typing, [keyOf('review')]: waits } } : came
}
