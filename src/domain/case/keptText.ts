import type { Draft, Typing } from './draft.ts'
import { notShown } from './notShown.ts'
import { isPendingKey } from './pendingText.ts'
import { isSliceId, type SliceId } from './slices.ts'
import type { Typed } from './typed.ts'

/** Where text of an imported file is kept that fits no answer: with its step, or with the case. */
export type KeptAt = SliceId | 'case'

const tail = ', kept as text'
/** Apart from what the step's fields refuse: no field shows this text, so no field may replace it. */
const keyOf = (at: KeptAt) => `${at}${tail}`

/** The texts kept at a step or at the case, by the place in which they stood in the file. */
export function keptTexts({ typing }: Pick<Draft, 'typing'>, at: KeptAt): Readonly<Record<string, string>> {
  return typing[keyOf(at)] ?? {}
}

/** Unfinished text with one text more; nothing is written over: where the place is taken, the next free name is used. */
export function withKept(typing: Typing, at: KeptAt, place: string, text: string): Typing {
  const texts = typing[keyOf(at)] ?? {}
  let free = place
  for (let count = 2; texts[free] !== undefined && texts[free] !== text; count++) free = `${place} (${count})`
  return { ...typing, [keyOf(at)]: { ...texts, [free]: text } }
}

/** Unfinished text without one that was kept; the last to go leaves no trace. */
export function withoutKept(typing: Typing, at: KeptAt, place: string): Typing {
  const { [keyOf(at)]: texts, ...others } = typing
  const { [place]: _, ...rest } = texts ?? {}
  return Object.keys(rest).length > 0 ? { ...others, [keyOf(at)]: rest } : others
}

/** The draft with every half-typed text that no field can hold kept apart, so that no save of a page loses it. */
export function withUnshownKept(draft: Draft): Draft {
  let typing: Typing = Object.fromEntries(Object.entries(draft.typing).filter(([key]) => isOwnKey(key)))
  for (const [key, texts] of Object.entries(draft.typing)) {
    if (!isOwnKey(key)) typing = parted(typing, draft, key, texts)
  }
  return { ...draft, typing }
}

/** Half-typed texts of one key beside what is kept so far: in the fields of the step, or apart. */
function parted(kept: Typing, draft: Draft, key: string, texts: Typed): Typing {
  const step = isSliceId(key) ? key : undefined
  const apart = step ? notShown(step, draft.case[step], texts) : texts
  const inFields = Object.entries(texts).filter(([place]) => apart[place] === undefined)
  const begun = inFields.length > 0 ? { ...kept, [key]: Object.fromEntries(inFields) } : kept
  return Object.entries(apart).reduce(
    (now, [place, text]) => withKept(now, step ?? 'case', step ? place : `${key}.${place}`, text),
    begun,
  )
}

const isOwnKey = (key: string): boolean => key.endsWith(tail) || isPendingKey(key)
