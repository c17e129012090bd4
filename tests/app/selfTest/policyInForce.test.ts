import { expect, test, vi } from 'vitest'
import { type PolicyScope, policiesInForce, probeName } from '#src/app/selfTest/policyInForce.ts'

type Report = {
  originalPolicy: string
  disposition?: 'enforce' | 'report'
  sample?: string
  blockedURI?: string
}

/** A page in which an attempt is refused, or not, and then reported, after whatever else is. */
function aPage({ refuses, knowsTrustedTypes = true, reports }: Trial) {
  const target = new EventTarget()
  const elsewhere = vi.fn()
  const attempt = () => {
    setTimeout(() => {
      for (const { disposition = 'enforce', ...report } of reports)
        target.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { disposition, ...report }))
    })
    if (refuses) throw new EvalError('refused')
  }
  const scope = Object.assign(target, {
    Function: vi.fn(attempt),
    ...(knowsTrustedTypes && { trustedTypes: { createPolicy: vi.fn(attempt) } }),
  })
  return { scope: scope as unknown as PolicyScope, target, elsewhere }
}

type Trial = { refuses: boolean; knowsTrustedTypes?: boolean; reports: readonly Report[] }

const named = { sample: probeName, blockedURI: 'trusted-types-policy' }
const whole = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"
const read = { 'default-src': "'none'", 'script-src': "'self' 'wasm-unsafe-eval'" }

test('the policy is read from what the browser reports of the one attempt', async () => {
  const { scope } = aPage({ refuses: true, reports: [{ ...named, originalPolicy: whole }] })
  expect(await policiesInForce(scope)).toEqual([read])
})

test('the policy of the server and that of the page each report', async () => {
  const reports = [
    { ...named, originalPolicy: "default-src 'self'" },
    { ...named, originalPolicy: whole },
  ]
  expect(await policiesInForce(aPage({ refuses: true, reports }).scope)).toEqual([
    { 'default-src': "'self'" },
    read,
  ])
})

test('where nothing is refused, no policy is in force', async () => {
  expect(await policiesInForce(aPage({ refuses: false, reports: [] }).scope)).toEqual([])
})

test('a policy that is reported and not obeyed is not in force', async () => {
  const reports = [{ ...named, originalPolicy: whole, disposition: 'report' as const }]
  expect(await policiesInForce(aPage({ refuses: false, reports }).scope)).toEqual([])
  expect(await policiesInForce(aPage({ refuses: true, reports }).scope)).toEqual([])
})

test('the report of the attempt goes no further, and any other does', async () => {
  const reports = [
    { ...named, originalPolicy: whole },
    { sample: 'spo', blockedURI: 'trusted-types-policy', originalPolicy: whole },
  ]
  const { scope, target, elsewhere } = aPage({ refuses: true, reports })
  const found = policiesInForce(scope)
  target.addEventListener('securitypolicyviolation', (event) => elsewhere(Reflect.get(event, 'sample')))
  await found
  expect(elsewhere.mock.calls).toEqual([['spo']])
})

test('a browser without Trusted Types is asked for code from a text', async () => {
  const reports = [{ sample: '', blockedURI: 'eval', originalPolicy: whole }]
  const { scope } = aPage({ refuses: true, knowsTrustedTypes: false, reports })
  expect(await policiesInForce(scope)).toEqual([read])
  expect(scope.Function).toHaveBeenCalledOnce()
})

test('the attempt makes nothing, whatever the browser answers', async () => {
  const { scope } = aPage({ refuses: true, reports: [{ ...named, originalPolicy: whole }] })
  await policiesInForce(scope)
  expect(scope.trustedTypes?.createPolicy).toHaveBeenCalledExactlyOnceWith(probeName, {})
  expect(scope.Function).not.toHaveBeenCalled()
})
