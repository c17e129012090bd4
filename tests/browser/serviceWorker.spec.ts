import { type BrowserContext, expect, type Page } from '@playwright/test'
import { headersEverywhere } from '#scripts/headers.mjs'
import { makeVault, unlock } from './atDoor.ts'
import { aRelease, type Copy, type ReleaseServer, releaseServer } from './releaseServer.ts'
import { test } from './support.ts'

// The server of these tests has an address of its own, and is stopped and spoiled on purpose.
test.use({
  serviceWorkers: 'allow',
  allowedFaults: [/Failed to load resource|ERR_|Failed to fetch|^request to http:\/\/localhost/],
})

let server: ReleaseServer
let first: Copy
let second: Copy

test.beforeEach(async () => {
  first = aRelease('first')
  second = aRelease('second')
  server = await releaseServer(first.folder)
})

test.afterEach(async () => {
  await server.stop()
  first.remove()
  second.remove()
})

/** Opens the app and waits until all of it is kept on the device. */
async function openKept(page: Page) {
  await page.goto(server.origin)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20))
  })
}

const release = (page: Page) => page.locator('html').getAttribute('data-release')
const releasesKept = (page: Page) =>
  page.evaluate(async () => {
    const names = await window.caches.keys()
    return names.filter((name) => name.startsWith('spo-release-')).length
  })

/** Has the browser look for a newer version, and waits until it has tried all of it; true where one waits now. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const arriving = registration.installing
    while (arriving && (arriving.state === 'installing' || arriving.state === 'parsed'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    return registration.waiting !== null
  })

/**
 * Watches from a blank page for the moment the browser lets the waiting version in: a look at the old version would
 * put that off. What it gives resolves at that moment.
 */
async function watchForNewVersion(context: BrowserContext, from: Page) {
  const watch = await context.newCDPSession(from)
  const waiting = new Set<string>()
  let resolve = () => {}
  const letIn = new Promise<void>((done) => {
    resolve = done
  })
  watch.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const one of versions) if (one.status === 'installed') waiting.add(one.versionId)
    if (versions.some((one) => one.status === 'activated' && waiting.has(one.versionId))) resolve()
  })
  await watch.send('ServiceWorker.enable')
  return { letIn }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const banner = (page: Page) => page.getByText('A new version is ready')
const pressUpdate = (page: Page) => page.getByRole('button', { name: 'Update', exact: true }).click()
const isOn = (page: Page, name: string) =>
  expect.poll(() => release(page).catch(() => ''), { timeout: 30_000 }).toBe(name)

test('after one visit the whole app works with no server, under the same headers', async ({ page }) => {
  await openKept(page)
  const policy = async () => (await page.goto(`${server.origin}/an/address/of/the/app`))?.headers()
  expect(await policy()).toMatchObject({
    'content-security-policy': headersEverywhere['Content-Security-Policy'],
  })
  await server.stop()
  expect(await policy()).toMatchObject({
    'content-security-policy': headersEverywhere['Content-Security-Policy'],
  })
  await expect(heading(page)).toBeVisible()
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true)
  const kept = await page.evaluate(async () => [
    (await fetch('/samples/fx-01.json')).ok,
    (await fetch('/force-profile.json')).ok,
    await fetch('/schemas/case-file-1.schema.json').catch(() => 'not kept'),
  ])
  expect(kept).toEqual([true, true, 'not kept'])
})

test('a new version waits while a page of the old one is open, and is used once all are closed', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await openKept(page)
  server.serve(second.folder)
  expect(await lookForUpdate(page)).toBe(true)
  await expect(banner(page)).toBeVisible()
  await page.reload()
  expect(await release(page)).toBe('first')
  expect(await releasesKept(page)).toBe(2)

  const later = await context.newPage()
  const { letIn } = await watchForNewVersion(context, later)
  await page.close()
  await letIn
  await later.goto(server.origin)
  expect(await release(later)).toBe('second')
  await expect.poll(() => releasesKept(later)).toBe(1)
})

test('the Update button brings the new version at once', async ({ page }) => {
  await openKept(page)
  server.serve(second.folder)
  expect(await lookForUpdate(page)).toBe(true)
  await pressUpdate(page)
  await isOn(page, 'second')
  await expect(heading(page)).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
  expect(await releasesKept(page)).toBe(1)
})

test('with a second tab open the Update button asks to close it, and changes nothing', async ({
  page,
  context,
}) => {
  await openKept(page)
  const other = await context.newPage()
  await other.goto(server.origin)
  server.serve(second.folder)
  expect(await lookForUpdate(page)).toBe(true)
  await pressUpdate(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Close the other tabs' })).toBeVisible()
  await other.reload()
  expect([await release(page), await release(other)]).toEqual(['first', 'first'])

  await other.close()
  await pressUpdate(page)
  await isOn(page, 'second')
})

test('an update in the middle of an edit saves and locks first, and loses no character', async ({ page }) => {
  await openKept(page)
  await makeVault(page)
  await page.getByRole('button', { name: 'Start a new application' }).click()
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await page.getByLabel('An interim order, for a full application already made').check()
  const court = page.getByLabel('Court to which the full application was made')
  await court.pressSequentially('Dunmarrow')
  server.serve(second.folder)
  expect(await lookForUpdate(page)).toBe(true)
  await expect(page.getByText('Your work is saved and locked first.')).toBeVisible()
  await court.pressSequentially(' Magistrates’ Court, sitting at Ask')
  await pressUpdate(page)
  await isOn(page, 'second')
  await unlock(page)
  await expect(court).toHaveValue('Dunmarrow Magistrates’ Court, sitting at Ask')
})

for (const [what, spoil] of [
  [
    'breaks off half-way',
    (server: ReleaseServer) =>
      server.spoil('/', (response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '9999' })
        response.write('<!doctype html>')
        setTimeout(() => response.destroy(), 50)
      }),
  ],
  [
    'has other bytes than the release says',
    (server: ReleaseServer) =>
      server.spoil('/samples/fx-02.json', (response) => response.writeHead(200).end('{}')),
  ],
  [
    'is missing',
    (server: ReleaseServer) => server.spoil('/favicon.svg', (response) => response.writeHead(404).end()),
  ],
] as const) {
  test(`a new version of which one file ${what} is not taken, and the old one goes on`, async ({ page }) => {
    await openKept(page)
    server.serve(second.folder)
    spoil(server)
    expect(await lookForUpdate(page)).toBe(false)
    await page.reload()
    expect(await release(page)).toBe('first')
    await expect(heading(page)).toBeVisible()
    await expect(banner(page)).toHaveCount(0)
    expect(await releasesKept(page)).toBe(1)
  })
}

test('a server that was set back to an older version brings it back', async ({ page }) => {
  await openKept(page)
  server.serve(second.folder)
  await lookForUpdate(page)
  await pressUpdate(page)
  await isOn(page, 'second')

  server.serve(first.folder)
  expect(await lookForUpdate(page)).toBe(true)
  await pressUpdate(page)
  await isOn(page, 'first')
})

test('a force’s new values are used without a new version, and the last ones with no server', async ({
  page,
}) => {
  await openKept(page)
  const force = () => page.evaluate(async () => (await (await fetch('/force-profile.json')).json()).force)
  server.spoil('/force-profile.json', (response) => response.end('{"force":"Saltshire Police"}'))
  expect(await force()).toBe('Saltshire Police')
  await server.stop()
  expect(await force()).toBe('Saltshire Police')
})

test('a server that leaves out the policy is never kept on a device', async ({ page }) => {
  await server.stop()
  const { 'Content-Security-Policy': _, ...others } = headersEverywhere
  server = await releaseServer(first.folder, others)
  await page.goto(server.origin)
  await expect.poll(() => server.asked('/sw.js')).toBe(1)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
    .toBe(true)
  expect(await releasesKept(page)).toBe(0)
})
