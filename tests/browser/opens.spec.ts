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
