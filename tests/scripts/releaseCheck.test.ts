import { generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cacheControlFor, headersEverywhere } from '#scripts/headers.mjs'
import { releaseManifest, releaseOf, serviceWorkerFile, withIntegrity } from '#scripts/release.ts'
import { checkRelease } from '#scripts/releaseCheck.ts'
import { folderPlace, serverPlace } from '#scripts/releasePlaces.ts'

const page = `<script type="module" crossorigin src="/assets/a.js"></script>
<link rel="modulepreload" crossorigin href="/assets/b.js">
<link rel="stylesheet" crossorigin href="/assets/c.css">
<link rel="icon" href="/favicon.svg">`

let folder = ''
const put = (path: string, text: string | Uint8Array) => writeFileSync(join(folder, path), text)
const list = () => put('release.json', releaseManifest(folder, '1.2.3'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spo-copy-'))
  for (const inside of ['assets', '.vite', 'schemas']) mkdirSync(join(folder, inside))
  for (const name of ['a.js', 'b.js', 'c.css']) put(`assets/${name}`, `bytes of ${name}`)
  put('assets/a.js.gz', gzipSync('bytes of a.js'))
  put('index.html', page)
  put('favicon.svg', '<svg/>')
  put('force-profile.json', '{}')
  put('headers.json', '{}')
  put('schemas/case.json', '{}')
  put('.vite/manifest.json', '{}')
  list()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const faults = async (key?: string) => (await checkRelease(folderPlace(folder), key)).faults

describe('a copy in a folder', () => {
  test('that is the release has no fault', async () => {
    const checked = await checkRelease(folderPlace(folder))
    expect(checked).toMatchObject({ version: '1.2.3', files: 8, faults: [] })
    expect(checked.notes).toEqual([expect.stringContaining('no public key was given')])
  })

  test.each<[string, () => void, string]>([
    ['one changed letter', () => put('assets/b.js', 'bytes of B.js'), 'changed: assets/b.js'],
    ['a file that was taken away', () => rmSync(join(folder, 'favicon.svg')), 'missing: favicon.svg'],
    ['a file that was added', () => put('assets/d.js', ''), 'not part of the release: assets/d.js'],
    [
      'a compressed copy without its file',
      () => put('assets/d.js.gz', ''),
      'not part of the release: assets/d.js.gz',
    ],
    [
      'a compressed copy of other bytes',
      () => put('assets/a.js.gz', gzipSync('evil')),
      'changed: assets/a.js',
    ],
    ['no list', () => rmSync(join(folder, 'release.json')), 'missing: release.json'],
  ])('with %s has one fault', async (_what, change, fault) => {
    change()
    expect(await faults()).toEqual([fault])
  })

  test('may hold the values of the force, which are told and not a fault', async () => {
    put('force-profile.json', '{"force":"Saltshire Police"}')
    const checked = await checkRelease(folderPlace(folder))
    expect(checked.faults).toEqual([])
    expect(checked.notes).toContain('the force’s own: changed: force-profile.json')
  })
})

describe('a signature', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const seal = () => {
    const signature = sign(null, readFileSync(join(folder, 'release.json')), privateKey)
    put('release.sig', signature.toString('base64'))
  }

  test('of the one who made the release is accepted', async () => {
    seal()
    expect(await faults(pem)).toEqual([])
  })

  test('of anyone else, or none, is a fault', async () => {
    expect(await faults(pem)).toHaveLength(1)
    seal()
    expect(await faults(other)).toEqual(['signature: release.json was not signed with this key'])
  })

  test('does not fit a list that was made anew for a changed file', async () => {
    seal()
    put('assets/b.js', 'evil')
    list()
    expect(await faults()).toEqual([])
    expect(await faults(pem)).toHaveLength(1)
  })
})

describe('a copy on a server', () => {
  let server: Server
  const sent: { headers: Record<string, string>; instead: Record<string, string> } = {
    headers: {},
    instead: {},
  }
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = String(request.url).slice(1)
    const file = /[.]\w+$/.test(path) ? path : 'index.html'
    const isThere = existsSync(join(folder, file))
    for (const [name, value] of Object.entries(sent.headers)) response.setHeader(name, value)
    response.setHeader('Cache-Control', isThere ? cacheControlFor(`/${path}`) : 'no-store')
    if (isThere) response.end(sent.instead[file] ?? readFileSync(join(folder, file)))
    else response.writeHead(404).end()
  }
  beforeEach(async () => {
    sent.headers = { ...headersEverywhere }
    sent.instead = {}
    server = createServer(answer)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))
  const check = async () =>
    (await checkRelease(serverPlace(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`))).faults

  test('that sends the release with its headers has no fault', async () => {
    expect(await check()).toEqual([])
  })

  test('that sends another script has one', async () => {
    sent.instead['assets/a.js'] = 'evil'
    expect(await check()).toEqual(['changed: assets/a.js'])
  })

  test('that leaves out a header, or changes it, has one for the page and one for its script', async () => {
    delete sent.headers['Cross-Origin-Opener-Policy']
    expect(await check()).toEqual([
      'header of /: Cross-Origin-Opener-Policy is missing',
      'header of /assets/a.js: Cross-Origin-Opener-Policy is missing',
    ])
    sent.headers = { ...headersEverywhere, 'Referrer-Policy': 'origin' }
    expect(await check()).toHaveLength(2)
  })
})

test('the page names the hash of each script and style sheet, and of nothing else', () => {
  const written = withIntegrity(page, folder).split('\n')
  expect(written.map((line) => /integrity="sha256-[A-Za-z0-9+/]{43}="/.test(line))).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test('a device keeps what the app needs, and another version follows from another byte', () => {
  const { files, version } = releaseOf(folder)
  expect(files.map(({ path }) => path)).toEqual([
    '/assets/a.js',
    '/assets/b.js',
    '/assets/c.css',
    '/favicon.svg',
    '/',
  ])
  expect(releaseOf(folder).version).toBe(version)
  put('assets/c.css', 'changed')
  expect(releaseOf(folder).version).not.toBe(version)
})

test('what the service worker is told of its release is a statement of its own', () => {
  const file = serviceWorkerFile({ version: 'a', files: [] }, '(()=>{})()')
  expect(file).toBe('self.release = {"version":"a","files":[]};\n(()=>{})()')
})
