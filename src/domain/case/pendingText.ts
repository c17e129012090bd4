import type { Draft, Typing } from './draft.ts'
import type { SliceId } from './slices.ts'

/** A box of a step's pages whose text waits there until the officer adds it to the answers, such as a line of quick entry. */
export type PendingBox = { step: SliceId; box: string }

const tail = ', not added yet'
/** Apart from what the step's fields refuse: text that waits in a box is not wrong, and is no answer in any paper. */
const keyOf = (step: SliceId) => `${step}${tail}`

/** Whether unfinished text under this key waits in the boxes of a step. */
export const isPendingKey = (key: string): boolean => key.endsWith(tail)

/** The texts that wait in the boxes of a step, by box. */
export function pendingTexts(
  { typing }: Pick<Draft, 'typing'>,
  step: SliceId,
): Readonly<Record<string, string>> {
  return typing[keyOf(step)] ?? {}
}

/** What waits in a box; empty where nothing does. */
export function pendingText(draft: Pick<Draft, 'typing'>, { step, box }: PendingBox): string {
  return pendingTexts(draft, step)[box] ?? ''
}

/** Whether text waits in any box of a step. */
export function hasPending(draft: Pick<Draft, 'typing'>, step: SliceId): boolean {
  return Object.keys(pendingTexts(draft, step)).length > 0
}

/** Unfinished text of a draft with another text in a box; an empty one leaves no trace. */
export function withPending(typing: Typing, { step, box }: PendingBox, text: string): Typing {
  const { [keyOf(step)]: boxes, ...others } = typing
  const { [box]: _, ...rest } = boxes ?? {}
  const held = text === '' ? rest : { ...rest, [box]: text }
  return Object.keys(held).length > 0 ? { ...others, [keyOf(step)]: held } : others
}
