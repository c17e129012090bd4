/** One of the two people who use the force’s recovery key together. */
export type KeyHolder = { name: string; role: string }

/** Who uses the force’s recovery key, and why. */
export type ForceUse = { people: readonly [KeyHolder, KeyHolder]; reason: string }

/** Why the key may not be used like this, in words for the person; undefined where it may. */
export function forceUseProblem({ people: [one, two], reason }: ForceUse): string | undefined {
  if ([one.name, one.role, two.name, two.role].some((text) => text.trim() === ''))
    return 'Enter the name and the role of both people.'
  if (same(one.name, two.name)) return 'Two different people must use the key together.'
  return reason.trim() === '' ? 'Enter why the key is used.' : undefined
}

/** The use of the key, for the record. */
export function forceUseInWords({ people: [one, two], reason }: ForceUse): string {
  const [a, b] = [one, two].map(({ name, role }) => `${name.trim()} (${role.trim()})`)
  return `recovery key used by ${a} and ${b}; reason: ${reason.trim()}`
}

const same = (one: string, two: string) => plain(one) === plain(two)
const plain = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
