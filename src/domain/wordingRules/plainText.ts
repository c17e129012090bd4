type Span = readonly [start: number, end: number]

/** A text as the rules read it, and where a part of it stands in the text as it was typed. */
export type PlainText = { text: string; placeOf: (span: Span) => Span }

const untidy = /^\s+|\s{2,}|[^\S ]|(?<=\p{L})n['’]t\b/giu
const irregular: Readonly<Record<string, string>> = { ca: 'can', sha: 'shall', wo: 'will' }

/**
 * Spaces and line breaks inside a sentence become one space, and “mustn’t” becomes “must not”. A line that begins with
 * anything but a small letter stays a line of its own.
 */
export function plainText(given: string): PlainText {
  const changes = [...given.matchAll(untidy)].map(({ 0: old, index }) => changeOf(old, index, given))
  if (changes.length === 0) return { text: given, placeOf: (span) => span }
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  const add = (words: string, from: number, to?: number) => {
    text += words
    for (let at = 0; at < words.length; at++) {
      starts.push(to === undefined ? from + at : from)
      ends.push(to ?? from + at + 1)
    }
  }
  let done = 0
  for (const { from, to, words } of changes) {
    add(given.slice(done, from), done)
    add(words, from, to)
    done = to
  }
  add(given.slice(done), done)
  return { text, placeOf: ([start, end]) => [starts[start] ?? given.length, ends[end - 1] ?? given.length] }
}

function changeOf(old: string, index: number, given: string): { from: number; to: number; words: string } {
  const to = index + old.length
  if (/\s/.test(old)) {
    const isLine = old.includes('\n') && /^[^\p{Ll}]/u.test(given.slice(to, to + 1))
    return { from: index, to, words: index === 0 ? '' : isLine ? '\n' : ' ' }
  }
  const [stem = ''] = /\p{L}+$/u.exec(given.slice(Math.max(0, index - 10), index)) ?? []
  const whole = irregular[stem.toLowerCase()]
  const not = old === old.toUpperCase() ? ' NOT' : ' not'
  return whole ? { from: index - stem.length, to, words: `${whole}${not}` } : { from: index, to, words: not }
}
