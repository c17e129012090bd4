/**
 * A function whose result for an object is kept as long as the object is. For values that are replaced and never changed
 * in place, as every answer of a case is.
 */
export function remembered<Given extends WeakKey, Made>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  const before = new WeakMap<Given, { made: Made }>()
  return (given) => {
    const known = before.get(given)
    if (known) return known.made
    const made = make(given)
    before.set(given, { made })
    return made
  }
}
