/** How many characters of what is the same are shown on each side. */
const around = 40

/** Of two texts the part in which they differ, with a little of what stands around it; all of a short text. */
export function differing(before: string, after: string): { before: string; after: string } {
  const start = sameFrom(before, after)
  const rest = Math.min(before.length, after.length) - start
  const end = Math.min(rest, sameFrom(reversed(before), reversed(after)))
  return { before: cut(before, start, end), after: cut(after, start, end) }
}

function sameFrom(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

const reversed = (text: string) => [...text.split('')].reverse().join('')

function cut(text: string, start: number, end: number): string {
  const from = start > around ? text.lastIndexOf(' ', start - around) + 1 : 0
  const until = text.length - end + around
  const next = text.indexOf(' ', until)
  const to = until < text.length && next >= 0 ? next : text.length
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}
