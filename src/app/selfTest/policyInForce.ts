import { type Policy, readPolicy } from './policy.ts'

/** The name by which the browser refuses, and reports, the one attempt that this test makes. */
export const probeName = 'spo-self-test'

/** How long the browser may take to report that attempt, in milliseconds. */
const patience = 2_000

/** How long to listen on after the first report: each policy that is in force reports for itself. In milliseconds. */
const settling = 50

type Violation = Pick<
  SecurityPolicyViolationEvent,
  'sample' | 'blockedURI' | 'disposition' | 'originalPolicy'
>

/** What of the page is needed to try its policy. */
export type PolicyScope = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  trustedTypes?: { createPolicy: (name: string, rules: object) => unknown }
  Function: (code: string) => unknown
}

/**
 * The policies that are in force on this page, as the browser itself states them when it refuses one harmless attempt; empty
 * where nothing is refused. A browser with Trusted Types is asked for a second policy, any other for code from a text. The
 * report stays here: it was brought about on purpose, and nobody else should take it for an attack.
 */
export async function policiesInForce(scope: PolicyScope): Promise<Policy[]> {
  const found: Policy[] = []
  let heard: () => void = () => undefined
  const reported = new Promise<void>((resolve) => {
    heard = resolve
  })
  const listen = (event: Violation & Pick<Event, 'stopImmediatePropagation'>) => {
    if (!isProbe(event, scope)) return
    event.stopImmediatePropagation()
    if (event.disposition === 'enforce') found.push(readPolicy(event.originalPolicy))
    heard()
  }
  scope.addEventListener('securitypolicyviolation', listen, { capture: true })
  try {
    if (isRefused(scope)) await Promise.race([reported, after(patience)])
    await after(settling)
  } finally {
    scope.removeEventListener('securitypolicyviolation', listen, { capture: true })
  }
  return found
}

/** A browser without Trusted Types gives no sample of what it refused. */
function isProbe({ sample, blockedURI }: Violation, { trustedTypes }: PolicyScope): boolean {
  return trustedTypes ? sample === probeName : blockedURI === 'eval'
}

function isRefused(scope: PolicyScope): boolean {
  try {
    if (scope.trustedTypes) scope.trustedTypes.createPolicy(probeName, {})
    else scope.Function(`'${probeName}'`)
    return false
  } catch {
    return true
  }
}

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
