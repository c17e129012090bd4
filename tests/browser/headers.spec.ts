import { expect } from '@playwright/test'
import { cacheControlFor, headersEverywhere } from '#scripts/headers.mjs'
import { test } from './support.ts'

const lower = Object.fromEntries(
  Object.entries(headersEverywhere).map(([name, value]) => [name.toLowerCase(), value]),
)

test('the page and every file it asks for come with every header', async ({ page }) => {
  const answers: { path: string; headers: Record<string, string> }[] = []
  page.on('response', (response) => {
    answers.push({ path: new URL(response.url()).pathname, headers: response.headers() })
  })
  await page.goto('/', { waitUntil: 'networkidle' })

  expect(answers.filter(({ path }) => path.startsWith('/assets/')).length).toBeGreaterThan(0)
  for (const { path, headers } of answers) {
    expect(headers, path).toMatchObject({ ...lower, 'cache-control': cacheControlFor(path) })
  }
})

test('a file that does not exist is not found, and that answer is not kept', async ({ request }) => {
  const answer = await request.get('/assets/gone.js')
  expect(answer.status()).toBe(404)
  expect(answer.headers()['cache-control']).toBe('no-store')
})

test('the page repeats the policy for a server that sends no headers', async ({ request }) => {
  expect(await (await request.get('/')).text()).toContain('http-equiv="Content-Security-Policy"')
})

test('a file that shrinks is sent compressed', async ({ request }) => {
  const page = await request.get('/', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(page.headers()['content-encoding']).toBe('gzip')
  expect(page.headers()['content-type']).toContain('text/html')
})
