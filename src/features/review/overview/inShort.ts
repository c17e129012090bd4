const mostCharacters = 420

/** The first sentences of a text, whole, up to about 420 characters; a first sentence that is longer is cut at a word. */
export function inShort(text: string): string {
  const words = text.trim()
  if (words.length <= mostCharacters) return words
  const start = words.slice(0, mostCharacters)
  const end = [...start.matchAll(/[.!?](?=\s)/g)].at(-1)
  if (end && end.index > mostCharacters / 3) return start.slice(0, end.index + 1)
  return `${start.replace(/\W*\s\S*$/, '')}…`
}
