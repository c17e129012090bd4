import type { Draft, Typing } from '#src/domain/case/draft.ts'
import type { SliceId } from '#src/domain/case/slices.ts'

/** A box of a step's pages whose text waits there until the officer adds it to the answers, such as a line of quick entry. */
export type PendingBox = { step: SliceId; box: string }

/** Apart from what the step's fields refuse: text that waits in a box is not wrong, and is no answer in any paper. */
const keyOf = (step: SliceId) => `${step}, not added yet`

/** What waits in a box; empty where nothing does. */
export function pendingText({ typing }: Pick<Draft, 'typing'>, { step, box }: PendingBox): string {
  return typing[keyOf(step)]?.[box] ?? ''
}

/** Whether text waits in any box of a step. */
export function hasPending({ typing }: Pick<Draft, 'typing'>, step: SliceId): boolean {
  return Object.keys(typing[keyOf(step)] ?? {}).length > 0
}

/** Unfinished text of a draft with another text in a box; an empty one leaves no trace. */
export function withPending(typing: Typing, { step, box }: PendingBox, text: string): Typing {
  const { [keyOf(step)]: boxes, ...others } = typing
  const { [box]: _, ...rest } = boxes ?? {}
  const held = text === '' ? rest : { ...rest, [box]: text }
  return Object.keys(held).length > 0 ? { ...others, [keyOf(step)]: held } : others
}
