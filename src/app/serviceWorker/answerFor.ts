import { cacheOf } from './keepRelease.ts'
import type { Release } from './scope.ts'

/** The one file that a force changes without a new build. */
const forceProfile = '/force-profile.json'
const forceCache = 'spo-force'

/** How long the server has to send the force's values before the last ones known are used, in milliseconds. */
const patience = 3_000

/**
 * The answer to a request from what is kept; undefined where it is none of ours and goes to the server as ever. An address
 * of the app gets the one page, with the headers with which it was kept. Nothing is added to what is kept while the app
 * runs, but the force's own values: the newest that the server has, and without a server the last ones known.
 */
export function answerFor(
  request: Pick<Request, 'method' | 'mode' | 'url'>,
  { release, caches, origin }: { release: Release; caches: CacheStorage; origin: string },
): Promise<Response> | undefined {
  const { pathname, origin: asked } = new URL(request.url)
  if (request.method !== 'GET' || asked !== origin) return undefined
  if (pathname === forceProfile) return newestProfile(caches)
  const path = request.mode === 'navigate' && isAddressOfApp(pathname) ? '/' : pathname
  if (!release.files.some((file) => file.path === path)) return undefined
  return kept(path, release, caches)
}

const isAddressOfApp = (path: string) => path === '/index.html' || !/[.][A-Za-z0-9]+$/.test(path)

/** A browser that ran out of room may have dropped what was kept: then the server is asked. */
async function kept(path: string, release: Release, caches: CacheStorage): Promise<Response> {
  const cache = await caches.open(cacheOf(release))
  return (await cache.match(path, { ignoreVary: true })) ?? (await fetch(path))
}

/** The newest values of the force that the server has, which are kept; the last ones known where it does not answer well. */
export async function newestProfile(caches: CacheStorage): Promise<Response> {
  const cache = await caches.open(forceCache)
  try {
    const answer = await fetch(forceProfile, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
    if (answer.status === 404) await cache.delete(forceProfile)
    if (!answer.ok) return (await cache.match(forceProfile)) ?? answer
    await answer.clone().json()
    await cache.put(forceProfile, answer.clone())
    return answer
  } catch {
    return (await cache.match(forceProfile)) ?? Response.error()
  }
}
