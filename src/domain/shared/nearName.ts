/**
 * Whether a word looks like a name that was typed wrong: the same first letter, and one letter more, less, changed or
 * changed over; two in a name of seven letters or more. The name itself, and its plural or possessive, are not wrong.
 */
export function isNearName(word: string, name: string): boolean {
  const isFar = Math.abs(word.length - name.length) > 4
  if (isFar || word.charAt(0).toLowerCase() !== name.charAt(0).toLowerCase()) return false
  const [one, other] = [plain(word), plain(name)]
  if (one === other || one === `${other}s` || Math.min(one.length, other.length) < 3) return false
  return isWithin(one, other, Math.max(one.length, other.length) < 7 ? 1 : 2)
}

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[’'-]/g, '')

/** Whether so many changes of one letter make the words the same; two neighbours changed over are one change. */
function isWithin(one: string, other: string, changes: number): boolean {
  const letters = [...one]
  const first = letters.findIndex((letter, at) => letter !== other[at])
  const from = first < 0 ? one.length : first
  const [left, right] = [one.slice(from), other.slice(from)]
  if (left === right) return true
  if (changes === 0) return false
  const isOver = left.length > 1 && left[0] === right[1] && left[1] === right[0]
  const ways: [number, number][] = isOver ? [[2, 2]] : []
  return [...ways, [1, 0], [0, 1], [1, 1]].some(([gone = 0, added = 0]) =>
    isWithin(left.slice(gone), right.slice(added), changes - 1),
  )
}
