/** One policy as a server or a page states it: each directive with its sources. */
export type Policy = Readonly<Record<string, string>>

/** The policy that a header or a report states. */
export function readPolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/))
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources.join(' ')]))
}

/** The directives that a policy lacks, or states in other words than those demanded. */
export function differing(policy: Policy, demanded: Policy): string[] {
  return Object.keys(demanded).filter((directive) => policy[directive] !== demanded[directive])
}
