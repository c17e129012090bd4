import { expect, test, vi } from 'vitest'
import { runServiceWorker } from '#src/app/serviceWorker/runServiceWorker.ts'
import type { ServiceWorkerScope } from '#src/app/serviceWorker/scope.ts'
import { fakeCaches } from '#tests/support/fakeCaches.ts'

/** A service worker of an empty release, with so many pages open. */
function aWorker(pages: number) {
  const target = new EventTarget()
  const skipWaiting = vi.fn(async () => undefined)
  const scope = Object.assign(target, {
    caches: fakeCaches().caches,
    location: { origin: 'https://spo.force.example' },
    release: { version: 'a', files: [] },
    skipWaiting,
    clients: {
      claim: async () => undefined,
      matchAll: async () => Array.from({ length: pages }, () => ({})),
    },
  })
  runServiceWorker(scope as unknown as ServiceWorkerScope)
  const ask = (data: unknown) =>
    new Promise((resolve) => {
      const ports = [{ postMessage: resolve }]
      target.dispatchEvent(Object.assign(new Event('message'), { data, ports }))
    })
  return { ask, skipWaiting }
}

test('a version that waits takes over when the one page that is open asks for it', async () => {
  const { ask, skipWaiting } = aWorker(1)
  expect(await ask('takeOver')).toBe(true)
  expect(skipWaiting).toHaveBeenCalledOnce()
})

test('with a second page open it does not, and says so', async () => {
  const { ask, skipWaiting } = aWorker(2)
  expect(await ask('takeOver')).toBe(false)
  expect(skipWaiting).not.toHaveBeenCalled()
})

test('being asked whether a page is alone changes nothing', async () => {
  const { ask, skipWaiting } = aWorker(1)
  expect(await ask('isAlone')).toBe(true)
  expect(await ask('anything else')).toBe(true)
  expect(skipWaiting).not.toHaveBeenCalled()
})

test('outside a build it does not start', () => {
  const scope = Object.assign(new EventTarget(), { caches: fakeCaches().caches, location: { origin: '' } })
  expect(() => runServiceWorker(scope as unknown as ServiceWorkerScope)).toThrow('not started from a build')
})
