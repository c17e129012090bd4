export type Difference = { path: string; mine: string; theirs: string }

/** The texts in which two answers differ, by path; an answer that one side lacks is empty there. */
export function differences(mine: unknown, theirs: unknown): Difference[] {
  const [here, there] = [leaves(mine), leaves(theirs)]
  return [...new Set([...here.keys(), ...there.keys()])]
    .map((path) => ({ path, mine: here.get(path) ?? '', theirs: there.get(path) ?? '' }))
    .filter((pair) => pair.mine !== pair.theirs)
}

function leaves(value: unknown, path = ''): Map<string, string> {
  if (value === undefined || value === null) return new Map()
  if (typeof value !== 'object') return new Map([[path, String(value)]])
  return new Map(Object.entries(value).flatMap(([key, nested]) => [...leaves(nested, `${path}.${key}`)]))
}
