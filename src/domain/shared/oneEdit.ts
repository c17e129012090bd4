/**
 * Whether two words differ by one slip of the hand: a letter wrong, missing, too many, or changed over with its neighbour.
 * The same word twice is no slip.
 */
export function isOneEdit(one: string, other: string): boolean {
  const longer = one.length >= other.length ? one : other
  const shorter = longer === one ? other : one
  if (longer.length - shorter.length > 1) return false
  const at = firstDifference(longer, shorter)
  if (longer.length > shorter.length) return longer.slice(at + 1) === shorter.slice(at)
  if (at === longer.length) return false
  const rest = longer.slice(at + 1) === shorter.slice(at + 1)
  const swapped = longer[at] === shorter[at + 1] && longer[at + 1] === shorter[at]
  return rest || (swapped && longer.slice(at + 2) === shorter.slice(at + 2))
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < other.length && one[at] === other[at]) at += 1
  return at
}
