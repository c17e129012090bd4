import { answerFor, newestProfile } from './answerFor.ts'
import { dropOthers, keepRelease } from './keepRelease.ts'
import type { ServiceWorkerScope } from './scope.ts'

/** What a page asks of the version that waits. */
export type UpdateQuestion = 'isAlone' | 'takeOver'

/**
 * Keeps the release whole and answers from it. A new version waits until every page of the old one is closed, unless the
 * only page that is open asks it to take over; so no page ever gets a file of another version. Throws outside a build.
 */
export function runServiceWorker(scope: ServiceWorkerScope): void {
  const { release, caches, clients } = scope
  if (!release || !clients) throw new Error('The service worker was not started from a build')
  const isAlone = async () =>
    (await clients.matchAll({ type: 'window', includeUncontrolled: true })).length <= 1

  scope.addEventListener('install', (event) => {
    event.waitUntil(keepRelease(release, caches).then(() => newestProfile(caches)))
  })
  scope.addEventListener('activate', (event) => {
    event.waitUntil(dropOthers(release, caches).then(() => clients.claim()))
  })
  scope.addEventListener('fetch', (event) => {
    const answer = answerFor(event.request, { release, caches, origin: scope.location.origin })
    if (answer !== undefined) event.respondWith(answer)
  })
  scope.addEventListener('message', ({ data, ports }) => {
    const question: unknown = data
    void isAlone().then((alone) => {
      if (question === 'takeOver' && alone) void scope.skipWaiting?.()
      ports[0]?.postMessage(alone)
    })
  })
}
