import { missingCryptography } from './missingCryptography.ts'
import { differing, type Policy } from './policy.ts'

/** What is found out about the page and its browser. */
export type Surroundings = {
  secure: boolean
  isolated: boolean
  framed: boolean
  subtle: SubtleCrypto | undefined
  /** Rejects where the browser keeps nothing for this address; for a moment also after it was ended without warning. */
  database: () => Promise<unknown>
  /** Lets some milliseconds pass. */
  pause: (milliseconds: number) => Promise<void>
  /** Rejects where tabs cannot wait for each other. */
  locks: () => Promise<unknown>
  /** The policies that are in force on the page. */
  policies: () => Promise<readonly Policy[]>
  /** The policy that the server must send. */
  demanded: Policy
}

const insecure =
  'This page was not opened over a secure connection. Open it at its https address. For IT support: serve it over HTTPS, under a host name, with a certificate that the browser trusts.'

const framed =
  'This page is shown inside another page. Open its address in a tab of its own. For IT support: the header Content-Security-Policy with frame-ancestors ‘none’ must reach the browser.'

const notIsolated =
  'The browser does not keep this page apart from others. Tell IT support: the headers Cross-Origin-Opener-Policy and Cross-Origin-Embedder-Policy must reach the browser as headers.json states them.'

const noDatabase =
  'The browser does not let this page keep anything on this device. If the browser or the computer has just stopped without warning, open this page again in a minute. A private window, or a setting that blocks site data, can also be the reason. For IT support: IndexedDB is refused for this address.'

/** How long is waited, in milliseconds, before the database is asked for once more: in all 5 seconds. */
const waits = [100, 400, 1_500, 3_000]

const noLocks =
  'This browser cannot keep two tabs from writing at the same time. Use a current version of Edge, Chrome, Firefox or Safari. For IT support: Web Locks are missing.'

const noPolicy =
  'The protection that the server should give to this page is missing. Tell IT support: the header Content-Security-Policy did not reach the browser, or the browser does not obey it.'

/** Why no vault may be made or opened with what was found, in words for the person and IT support; empty where it may. */
export async function refusals(found: Surroundings): Promise<string[]> {
  if (!found.secure) return [insecure]
  const [cryptography, database, locks, policy] = await Promise.all([
    missingCryptography(found.subtle),
    keepsSomething(found),
    works(found.locks),
    policyRefusal(found),
  ])
  return [
    found.framed && framed,
    !found.isolated && notIsolated,
    policy,
    cryptography.length > 0 &&
      `This browser lacks cryptography that a vault needs. Use a current version of Edge, Chrome, Firefox or Safari. For IT support: missing are ${cryptography.join(', ')}.`,
    !database && noDatabase,
    !locks && noLocks,
  ].filter((line) => typeof line === 'string')
}

async function works(use: () => Promise<unknown>): Promise<boolean> {
  try {
    await use()
    return true
  } catch {
    return false
  }
}

/** After a sudden end the browser may need a moment before it opens what it kept; a setting that forbids it never changes. */
async function keepsSomething({ database, pause }: Surroundings): Promise<boolean> {
  for (const wait of waits) {
    try {
      await database()
      return true
    } catch (fault) {
      if (!(fault instanceof DOMException) || fault.name === 'SecurityError') return false
      await pause(wait)
    }
  }
  return works(database)
}

/** A policy in the page alone says nothing of who frames it, so the one with the fewest faults is the server’s. */
async function policyRefusal({ policies, demanded }: Surroundings): Promise<string | undefined> {
  const faults = (await policies()).map((policy) => differing(policy, demanded))
  const best = faults.sort((a, b) => a.length - b.length)[0]
  if (!best) return noPolicy
  if (best.length === 0) return undefined
  return `The protection that the server should give to this page is not whole. Tell IT support: the header Content-Security-Policy must state ${best.join(', ')} as headers.json does.`
}
