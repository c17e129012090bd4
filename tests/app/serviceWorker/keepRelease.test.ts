import { afterEach, expect, test, vi } from 'vitest'
import { everywhere } from '#public/headers.json'
import { dropOthers, keepRelease } from '#src/app/serviceWorker/keepRelease.ts'
import { fakeCaches } from '#tests/support/fakeCaches.ts'

afterEach(() => vi.unstubAllGlobals())

const release = {
  version: 'b',
  files: ['/', '/assets/a.js', '/assets/b.js', '/samples/fx-01.json'].map((path) => ({
    path,
    integrity: `sha256-${path}`,
  })),
}
const headers: Record<string, string> = {
  ...everywhere,
  'Content-Security-Policy': Object.entries(everywhere['Content-Security-Policy'])
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; '),
}
const well = () => new Response('bytes', { headers })

/** A server that answers so, and what it was asked. */
function aServer(answer: (path: string, asked: RequestInit) => Response) {
  const asked = vi.fn(async (path: string, init: RequestInit) => answer(path, init))
  vi.stubGlobal('fetch', asked)
  return asked
}

test('every file is asked for with its hash, and kept', async () => {
  const asked = aServer(well)
  const { caches, paths } = fakeCaches()
  await keepRelease(release, caches)
  expect(paths('spo-release-b')).toEqual(['/', '/assets/a.js', '/assets/b.js', '/samples/fx-01.json'])
  for (const { path, integrity } of release.files)
    expect(asked).toHaveBeenCalledWith(path, expect.objectContaining({ integrity, redirect: 'error' }))
})

test('only a file whose name holds its hash may come from the browser’s own cache', async () => {
  const asked = aServer(well)
  await keepRelease(release, fakeCaches().caches)
  const ways = Object.fromEntries(asked.mock.calls.map(([path, { cache }]) => [path, cache]))
  expect(ways).toEqual({
    '/': 'reload',
    '/assets/a.js': 'default',
    '/assets/b.js': 'default',
    '/samples/fx-01.json': 'reload',
  })
})

test('a damaged copy in the browser’s own cache is asked for again from the server', async () => {
  aServer((path, { cache }) => {
    if (path === '/assets/a.js' && cache === 'default') throw new TypeError('integrity')
    return well()
  })
  const { caches, paths } = fakeCaches()
  await keepRelease(release, caches)
  expect(paths('spo-release-b')).toContain('/assets/a.js')
})

test.each<[string, (path: string) => Response]>([
  [
    'a file that is not the one of the release',
    () => {
      throw new TypeError('integrity')
    },
  ],
  ['a file that is not there', () => new Response('', { status: 404, headers })],
  [
    'a page without the policy',
    () => new Response('', { headers: { ...headers, 'Content-Security-Policy': '' } }),
  ],
  [
    'a page with half the policy',
    () => new Response('', { headers: { ...headers, 'Content-Security-Policy': "default-src 'none'" } }),
  ],
  [
    'a page that is not kept apart',
    () => new Response('', { headers: { ...headers, 'Cross-Origin-Embedder-Policy': 'unsafe-none' } }),
  ],
])('%s means that nothing of the release is kept, and the one before stays', async (_what, bad) => {
  aServer((path) => (path === '/samples/fx-01.json' ? bad(path) : well()))
  const { caches, names } = fakeCaches()
  await caches.open('spo-release-a')
  await expect(keepRelease(release, caches)).rejects.toThrow('not kept whole')
  expect(names()).toEqual(['spo-release-a'])
})

test('a second policy that a server adds does no harm', async () => {
  const both = `${headers['Content-Security-Policy']}, upgrade-insecure-requests`
  aServer(() => new Response('', { headers: { ...headers, 'Content-Security-Policy': both } }))
  const { caches, paths } = fakeCaches()
  await keepRelease(release, caches)
  expect(paths('spo-release-b')).toHaveLength(4)
})

test('once it has taken over, other releases go and nothing else does', async () => {
  const { caches, names } = fakeCaches()
  for (const name of ['spo-release-a', 'spo-release-b', 'spo-force', 'of another app'])
    await caches.open(name)
  await dropOthers(release, caches)
  expect(names()).toEqual(['spo-release-b', 'spo-force', 'of another app'])
})
