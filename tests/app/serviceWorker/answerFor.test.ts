import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answerFor } from '#src/app/serviceWorker/answerFor.ts'
import { fakeCaches } from '#tests/support/fakeCaches.ts'

const origin = 'https://spo.force.example'
const release = {
  version: 'a',
  files: ['/', '/assets/a.js', '/samples/fx-01.json'].map((path) => ({ path, integrity: 'sha256-x' })),
}

let kept = fakeCaches()
beforeEach(async () => {
  kept = fakeCaches()
  const cache = await kept.caches.open('spo-release-a')
  for (const { path } of release.files) await cache.put(path, new Response(`kept ${path}`))
})
afterEach(() => vi.unstubAllGlobals())

const server = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer))
const offline = () => Promise.reject(new TypeError('Failed to fetch'))

const ask = (path: string, mode: RequestMode = 'cors', method = 'GET', at = origin) =>
  answerFor({ url: `${at}${path}`, mode, method }, { release, caches: kept.caches, origin })
const textOf = async (answer: Promise<Response> | undefined) => await (await answer)?.text()

test.each(['/', '/index.html', '/case/1', '/case/1/acts', '/any/address'])(
  'the address %s gets the page that is kept',
  async (path) => {
    server(offline)
    expect(await textOf(ask(path, 'navigate'))).toBe('kept /')
  },
)

test.each(['/assets/a.js', '/samples/fx-01.json'])('%s comes from what is kept', async (path) => {
  server(offline)
  expect(await textOf(ask(path))).toBe(`kept ${path}`)
})

test.each([
  ['a file of another release', '/assets/old.js'],
  ['the published schema', '/schemas/case-file-1.schema.json'],
  ['the list of headers', '/headers.json'],
  ['an address that no page asks for', '/case/1'],
])('%s goes to the server as ever', (_what, path) => {
  expect(ask(path)).toBeUndefined()
})

test('a file that is opened in a tab of its own is that file, not the page', () => {
  expect(ask('/release.json', 'navigate')).toBeUndefined()
})

test('what is not a plain question, or is put to another server, is left alone', () => {
  expect(ask('/', 'cors', 'HEAD')).toBeUndefined()
  expect(ask('/', 'navigate', 'POST')).toBeUndefined()
  expect(ask('/assets/a.js', 'cors', 'GET', 'https://elsewhere.example')).toBeUndefined()
})

test('a file that the browser dropped for want of room is asked for from the server', async () => {
  await (await kept.caches.open('spo-release-a')).delete('/assets/a.js')
  server(async () => new Response('fetched'))
  expect(await textOf(ask('/assets/a.js'))).toBe('fetched')
})

describe('the values of the force', () => {
  const profile = () => ask('/force-profile.json')
  const sends = (text: string, status = 200) => server(async () => new Response(text, { status }))

  test('are the newest that the server has', async () => {
    sends('{"force":"old"}')
    await profile()
    sends('{"force":"new"}')
    expect(await textOf(profile())).toBe('{"force":"new"}')
  })

  test.each<[string, () => void]>([
    ['no network', () => server(offline)],
    ['a server with a fault', () => sends('', 500)],
    ['a page that asks to log in', () => sends('<html>')],
  ])('with %s are the last ones known', async (_what, fault) => {
    sends('{"force":"known"}')
    await profile()
    fault()
    expect(await textOf(profile())).toBe('{"force":"known"}')
  })

  test('are none once the force has taken the file away', async () => {
    sends('{"force":"known"}')
    await profile()
    sends('', 404)
    expect((await profile())?.status).toBe(404)
    server(offline)
    expect((await profile())?.type).toBe('error')
  })
})
