import { expect } from '@playwright/test'
import { test, violations } from './support.ts'

test('the app opens under its own security headers, and axe finds nothing', async ({ page }) => {
  const answer = await page.goto('/')
  expect(answer?.headers()['content-security-policy']).toContain('trusted-types spo')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true)
  expect(await violations(page)).toEqual([])
})

test('an address inside the app opens after a reload', async ({ page }) => {
  await page.goto('/')
  const answer = await page.goto('/any/address/of/the/app')
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('until the first screen is there the page says that it opens', async ({ page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/index.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByText('Opening…')).toBeVisible()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0)
  release()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Opening…')).toHaveCount(0)
})
