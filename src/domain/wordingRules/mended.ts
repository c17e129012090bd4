import type { Span } from './rule.ts'

/** A part of a text, and the words that take its place; none where it is taken out. */
export type Change = { span: Span; words: string }

/**
 * A change that leaves the text tidy: with what is taken out goes one space, the commas or brackets that set it apart, and a
 * capital at the start stays one. Words in capitals are replaced by words in capitals.
 */
export function mended(text: string, { span, words }: Change): Change {
  const old = text.slice(...span)
  if (words !== '') return { span, words: isInCapitals(old) ? words.toUpperCase() : likeFirst(old, words) }
  const [start, end] = widened(text, span)
  const [next = ''] = /^\p{Ll}[\p{L}’'-]*/u.exec(text.slice(end)) ?? []
  const isStart = startOf.test(text.slice(0, start))
  return isStart && next && startsWithCapital(old)
    ? { span: [start, end + next.length], words: likeFirst(old, next) }
    : { span: [start, end], words }
}

/** What goes with words that are taken out. */
function widened(text: string, [start, end]: Span): Span {
  const bracketed = text[start - 1] === '(' && text[end] === ')'
  const [from, to] = bracketed ? [start - 1, end + 1] : [start, end]
  const [before = ''] = /,? *$/.exec(text.slice(0, from)) ?? []
  const [after = ''] = /^,? */.exec(text.slice(to)) ?? []
  if (before === '' || startOf.test(text.slice(0, from))) return [from, to + after.length]
  return [from - before.length, before.startsWith(',') && after.startsWith(',') ? to + 1 : to]
}

const startOf = /(?:^|[.:;!?\n]\s*)$/
const startsWithCapital = (old: string) => /^\p{Lu}/u.test(old)
const isInCapitals = (old: string) => /\p{Lu}{2}/u.test(old) && old === old.toUpperCase()
const likeFirst = (old: string, words: string) =>
  startsWithCapital(old) ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words
