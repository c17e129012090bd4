/** Whether two objects of one kind have the same fields with the very same values, or lists of the very same values. */
export function sameFields<Kind extends object>(one: Kind, other: Kind): boolean {
  for (const key in one) if (!(key in other && same(one[key], other[key]))) return false
  return Object.keys(one).length === Object.keys(other).length
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!Array.isArray(one) || !Array.isArray(other)) return false
  return one.length === other.length && one.every((item, at) => item === other[at])
}
