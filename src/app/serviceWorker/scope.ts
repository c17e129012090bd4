/** A file of a release: where it is asked for, and the SHA-256 of its bytes as subresource integrity writes it. */
export type ReleasedFile = { path: string; integrity: string }

/** What one build consists of. `version` follows from the files, so the same files have the same version. */
export type Release = { version: string; files: readonly ReleasedFile[] }

export type LifeEvent = Event & { waitUntil: (work: Promise<unknown>) => void }

export type AnswerEvent = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }

/** What the service worker needs of its surroundings: a page knows none of it, so the types of the browser lack it. */
export type ServiceWorkerScope = {
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AnswerEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  caches: CacheStorage
  location: Pick<Location, 'origin'>
  /** Written by the build at the head of the file. */
  release?: Release
  skipWaiting?: () => Promise<void>
  clients?: {
    claim: () => Promise<void>
    matchAll: (of: { type: 'window'; includeUncontrolled: true }) => Promise<readonly object[]>
  }
}
