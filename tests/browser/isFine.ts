import { expect, type Page } from '@playwright/test'
import { violations } from './support.ts'

/** As wide as an officer’s screen and as a telephone. */
export const widths = [1366, 390]

/** Opens an address of the app without a reload, as its own links do. */
export async function open(page: Page, path: string) {
  await page.evaluate((to) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    history.pushState({ key: `${performance.now()}` }, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Fails on anything that axe finds on the page in front, in either width, on a page that scrolls sideways, and on a reference shown as it is stored. */
export async function isFine(page: Page, name: string) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await violations(page), `${name}, ${width} wide`).toEqual([])
    expect.soft(await page.evaluate(sideways), `${name}, ${width} wide, is no wider than that`).toBe(0)
  }
  expect.soft(await page.locator('main').innerText(), name).not.toContain('[[')
}

/** How many pixels the page is wider than its window. */
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
