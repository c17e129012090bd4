import { counted } from '#src/domain/shared/counted.ts'

/** The words of the list of acts. */
export const listWording = {
  caption: 'Acts and context in order of date',
  search: 'Search the acts',
  kind: 'Kind of act to show',
  allKinds: 'All kinds',
  contextOnly: 'Context only',
  unsorted: 'Acts whose kind is not chosen',
  proof: 'Proof to show',
  anyProof: 'With or without proof',
  withExhibit: 'With an exhibit',
  unproved: 'Without an exhibit or a statement',
  noneFound: 'No act matches. Clear the search or choose another filter.',
  notDated: 'No date yet',
  notTold: 'Not described yet',
  context: 'Context',
  noKind: 'Not chosen',
  noProof: 'None yet',
  statement: 'statement',
} as const

/** How many entries are shown, and how many there are: a list never hides how long it is. */
export function showing(page: number, size: number, found: number, total: number): string {
  if (total === 0) return 'There are no acts yet.'
  const [first, last] = [(page - 1) * size + 1, Math.min(page * size, found)]
  if (found === 0) return `0 of ${counted(total, 'entry', 'entries')} match`
  const range = found === 1 ? 'Showing 1' : `Showing ${first} to ${last}`
  return found === total ? `${range} of ${total}` : `${range} of ${found} that match, out of ${total}`
}
