import { everywhere } from '#public/headers.json'
import { differing, readPolicy } from '../selfTest/policy.ts'
import type { Release, ReleasedFile } from './scope.ts'

const prefix = 'spo-release-'

/** How many files are fetched at a time: few, so that what the person waits for comes first. */
const atOnce = 3

const { 'Content-Security-Policy': demanded, ...others } = everywhere

/** The name of the cache that holds one release. */
export const cacheOf = ({ version }: Release) => `${prefix}${version}`

/**
 * Fetches every file of a release into a cache of its own. Rejects, and keeps nothing, where a file is missing, is not the
 * one of the release byte for byte, or comes without the headers that a page of this app must have.
 */
export async function keepRelease(release: Release, caches: CacheStorage): Promise<void> {
  await caches.delete(cacheOf(release))
  const cache = await caches.open(cacheOf(release))
  const waiting = [...release.files]
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift())
      await cache.put(file.path, await fetched(file))
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, work))
  } catch (cause) {
    waiting.length = 0
    await caches.delete(cacheOf(release))
    throw new Error('This release was not kept whole', { cause })
  }
}

/** Removes what was kept of every other release. */
export async function dropOthers(release: Release, caches: CacheStorage): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheOf(release))
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** A file whose name holds its hash may come from the browser’s own cache; if that copy is damaged, from the server. */
async function fetched({ path, integrity }: ReleasedFile): Promise<Response> {
  const ask = async (cache: RequestCache) => await fetch(path, { integrity, cache, redirect: 'error' })
  const answer = path.startsWith('/assets/')
    ? await ask('default').catch(() => ask('reload'))
    : await ask('reload')
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`)
  const lacking = lackingHeaders(answer.headers)
  if (lacking.length > 0) throw new Error(`${path} came without ${lacking.join(', ')}`)
  return answer
}

/** A page that is kept keeps the headers with which it came, so without them it may not be kept. */
function lackingHeaders(headers: Headers): string[] {
  const policies = (headers.get('Content-Security-Policy') ?? '').split(',').map(readPolicy)
  const whole = policies.some((policy) => differing(policy, demanded).length === 0)
  const missing = Object.entries(others).filter(
    ([name, value]) => name.startsWith('Cross-Origin-') && headers.get(name) !== value,
  )
  return [...(whole ? [] : ['Content-Security-Policy']), ...missing.map(([name]) => name)]
}
