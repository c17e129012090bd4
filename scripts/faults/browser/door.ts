import type { Page } from '@playwright/test'

/** Opens the app for work that is not kept. */
export async function openSession(page: Page, origin: string): Promise<void> {
  await page.goto(origin)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
