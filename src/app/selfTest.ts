import { everywhere } from '#public/headers.json'
import { policiesInForce } from './selfTest/policyInForce.ts'
import { refusals } from './selfTest/refusals.ts'

let asked: Promise<readonly string[]> | undefined

/**
 * Why no vault may be made or opened on this page, in words for the person and IT support; empty where it may. It is found
 * out once, since nothing of it changes while a page stays open.
 */
export function selfTest(): Promise<readonly string[]> {
  asked ??= refusals({
    secure: isSecureContext,
    isolated: crossOriginIsolated,
    framed: window.top !== window,
    subtle: crypto.subtle,
    database: () => indexedDB.databases(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    locks: () => navigator.locks.request('spo-self-test', { mode: 'shared' }, () => undefined),
    policies: () => policiesInForce(window),
    demanded: everywhere['Content-Security-Policy'],
  })
  return asked
}
