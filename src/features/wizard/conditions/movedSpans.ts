import type { Span } from '#src/domain/wordingRules/rule.ts'

const joined = /^[\p{L}\p{N}]{2}/u

/**
 * Where the words of a span stand once the text was changed from `before` to `after`: for the rules answer a moment after
 * the key. Undefined where those words are not the same any more, as when one of them goes on.
 */
export function movedSpans(before: string, after: string): (span: Span) => Span | undefined {
  if (before === after) return (span) => span
  const shorter = Math.min(before.length, after.length)
  let same = 0
  while (same < shorter && before[same] === after[same]) same += 1
  let tail = 0
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const further = after.length - before.length

  return ([start, end]) => {
    const behind = start >= before.length - tail
    if (!behind && end > same) return undefined
    const moved: Span = behind ? [start + further, end + further] : [start, end]
    const apart = [start, end].every((place, at) => goesOn(before, place) === goesOn(after, moved[at] ?? 0))
    return apart ? moved : undefined
  }
}

/** Whether a word runs on through a place of a text. */
function goesOn(text: string, place: number): boolean {
  return place > 0 && joined.test(text.slice(place - 1, place + 1))
}
