import { describe, expect, test } from 'vitest'
import { cacheControlFor, headersEverywhere, policyForPage } from '#scripts/headers.mjs'

describe('the content security policy', () => {
  const policy: string = headersEverywhere['Content-Security-Policy']

  test.each([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types spo',
  ])('says %s', (directive) => {
    expect(policy.split('; ')).toContain(directive)
  })

  test.each(['unsafe-inline', "'unsafe-eval'", 'http:', 'https:', '*', 'data:'])(
    'nowhere allows %s',
    (source) => {
      expect(policy).not.toContain(source)
    },
  )

  test('is the same in the page, but for who may frame it, which a page cannot say', () => {
    expect(policyForPage().split('; ')).toEqual(
      policy.split('; ').filter((directive) => !directive.startsWith('frame-ancestors')),
    )
  })
})

describe('how long an answer may be kept', () => {
  test.each(['/', '/index.html', '/sw.js', '/force-profile.json', '/case/1/acts'])(
    '%s is not kept',
    (path) => {
      expect(cacheControlFor(path)).toBe('no-store')
    },
  )

  test('a file whose name holds its hash is kept for a year', () => {
    expect(cacheControlFor('/assets/index-DLg4jP.js')).toBe('public, max-age=31536000, immutable')
  })
})
