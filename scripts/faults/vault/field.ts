import type { Page } from '@playwright/test'
import { makeVault } from '#tests/browser/door.ts'

/** One box of one page, into which the rows type. */
export const box = 'Court to which the full application was made'

/** A new vault with a new application, open at the page with the box. */
export async function openBox(page: Page, origin: string): Promise<void> {
  await makeVault(page, origin)
  await newBox(page)
}

/** A new application, open at the page with the box. */
export async function newBox(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start a new application' }).click()
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await page.getByLabel('An interim order, for a full application already made').check()
  await page.getByLabel(box).waitFor()
  await untilSaved(page)
}

/** Waits until the mark of the page says that all is saved. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator('.app-save-mark', { hasText: /^Saved/ }).waitFor({ timeout: 30_000 })
}

/** Types into the box and leaves it, which saves at once; settles when the mark says Saved. */
export async function saveInBox(page: Page, text: string): Promise<void> {
  await page.getByLabel(box).fill(text)
  await page.getByLabel(box).blur()
  await untilSaved(page)
}
