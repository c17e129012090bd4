import { sliceDraft } from './caseFile.ts'
import { complete } from './complete.ts'
import { type SliceId, slices } from './slices.ts'
import { splitTyped, type Typed, withTyped } from './typed.ts'

/**
 * Which of a step's half-typed texts its fields cannot hold: the place is unknown, is taken, or would make an answer of
 * the text. The next save of the page would lose them.
 */
export function notShown(step: SliceId, answers: unknown, typed: Typed): Typed {
  const shown = complete(slices[step], withTyped(answers, typed))
  const again: Typed = splitTyped<unknown>(sliceDraft(step), shown).typed
  return Object.fromEntries(Object.entries(typed).filter(([path, text]) => again[path] !== text))
}
