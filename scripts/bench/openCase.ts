import type { Browser, Page } from '@playwright/test'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { workInSession } from '#tests/browser/door.ts'

/** What every measurement needs: a browser, the address of the app, and that of the plain page. */
export type Bench = { browser: Browser; origin: string; floor: string }

/** The first task of the list, by which the list is known: its heading is that of the case. */
const firstTask = 'Decide whether to apply'

/** Waits until the task list of a case stands. */
export async function onTaskList(page: Page): Promise<void> {
  await page.getByRole('link', { name: firstTask, exact: true }).waitFor()
}

/** A page of its own with nothing kept from any other, and without the service worker that fetches the app a second time. */
export async function newPage({ browser }: Pick<Bench, 'browser'>): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  // tsx wraps each named function in a call of this, and the page knows nothing of tsx.
  await context.addInitScript('globalThis.__name = (named) => named')
  return await context.newPage()
}

/** The plain page with so many acts. */
export async function openFloor(bench: Bench, acts: number): Promise<Page> {
  const page = await newPage(bench)
  await page.goto(`${bench.floor}/${acts}`)
  return page
}

/** The task list of a case that was brought in from a file, as an officer brings one in. `prepare` gets the page while it is empty. */
export async function openCase(
  bench: Bench,
  file: CaseFile,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await newPage(bench)
  await prepare?.(page)
  await workInSession(page, bench.origin)
  await page.getByLabel('Import an application from a file').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await page.getByRole('link', { name: 'Open it' }).click()
  await onTaskList(page)
  return page
}

/** Follows a task of the list to its page. */
export async function openStep(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}
