import { expect, type Page } from '@playwright/test'
import { headersEverywhere } from '#scripts/headers.mjs'
import { makeVault } from './atDoor.ts'
import { aRelease, type Copy, type ReleaseServer, releaseServer } from './releaseServer.ts'
import { test } from './support.ts'

// The server of these tests has an address of its own.
test.use({ allowedFaults: [/^request to http:\/\/localhost|ERR_|Failed to load resource|digest/] })

let copy: Copy
let server: ReleaseServer | undefined

test.beforeEach(() => {
  copy = aRelease('self-test')
})
test.afterEach(async () => {
  await server?.stop()
  server = undefined
  copy.remove()
})

const whole: Record<string, string> = headersEverywhere
const { 'Content-Security-Policy': policy = '', ...withoutPolicy } = whole
const without = (name: string) => Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name))
const withPolicy = (text: string) => ({ ...whole, 'Content-Security-Policy': text })
const stripMeta = () => copy.edit('index.html', (page) => page.replace(/<meta http-equiv[^>]*>/, ''))

async function open(page: Page, headers: Record<string, string>) {
  server = await releaseServer(copy.folder, headers)
  await page.goto(server.origin)
}

const refusal = (page: Page) =>
  page.getByRole('heading', { name: 'No vault can be made or opened here', exact: true })

test('with every header, a vault is offered; the policy in the page is not needed for it', async ({
  page,
}) => {
  stripMeta()
  await open(page, whole)
  await expect(page.getByRole('button', { name: 'Make a vault' })).toBeVisible()
  await expect(refusal(page)).toHaveCount(0)
})

for (const [what, headers, words] of [
  ['no header at all', {}, /Content-Security-Policy.*frame-ancestors/],
  ['no policy among the headers', withoutPolicy, /Content-Security-Policy.*frame-ancestors/],
  [
    'a policy without Trusted Types',
    withPolicy(policy.replace(/; require-trusted-types-for [^;]*/, '')),
    /require-trusted-types-for/,
  ],
  [
    'a policy that lets code be made from text',
    withPolicy(policy.replace("'wasm-unsafe-eval'", "'wasm-unsafe-eval' 'unsafe-eval'")),
    /script-src/,
  ],
  ['a page that is not kept apart', without('Cross-Origin-Opener-Policy'), /Cross-Origin-Opener-Policy/],
] as const) {
  test(`with ${what}, although the page states the policy, no vault is offered`, async ({ page }) => {
    if (what.startsWith('a policy')) stripMeta()
    await open(page, headers)
    await expect(refusal(page)).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Make a vault' })).toHaveCount(0)
  })
}

test('with no policy anywhere, no vault is offered', async ({ page }) => {
  stripMeta()
  await open(page, withoutPolicy)
  await expect(refusal(page)).toBeVisible()
  await expect(page.getByText('did not reach the browser, or the browser does not obey it')).toBeVisible()
})

test('with a policy that is only reported, no vault is offered', async ({ page }) => {
  stripMeta()
  await open(page, { ...withoutPolicy, 'Content-Security-Policy-Report-Only': policy })
  await expect(refusal(page)).toBeVisible()
})

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the app tests itself and makes a vault with no server', async ({ page }) => {
    await open(page, whole)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 20))
    })
    await server?.stop()
    await page.reload()
    await makeVault(page)
  })
})

test('a script that was changed on the server is refused by the browser, and nothing of it runs', async ({
  page,
}) => {
  const script = /src="\/(assets\/index-[^"]+[.]js)"/.exec(copy.read('index.html'))?.[1] ?? ''
  copy.edit(script, (text) => `document.documentElement.dataset.evil = 'ran'\n${text}`)
  await open(page, whole)
  await expect(page.getByText('Opening…')).toBeVisible()
  expect(await page.locator('html').getAttribute('data-evil')).toBeNull()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0)
})

test('a style sheet that was changed on the server is refused by the browser', async ({ page }) => {
  const sheet = /href="\/(assets\/index-[^"]+[.]css)"/.exec(copy.read('index.html'))?.[1] ?? ''
  copy.edit(sheet, (text) => `body{--evil:ran}${text}`)
  await open(page, whole)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--evil'))).toBe('')
})
