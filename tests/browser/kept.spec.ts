import { type BrowserContext, expect, type Page } from '@playwright/test'
import { makeVault, openVault } from './door.ts'
import { test, violations } from './support.ts'

const interimOnly = 'An interim order, for a full application already made'
const courtLabel = 'Court to which the full application was made'

/** A new application on the page that asks for the route, with the questions about the main application open. */
async function openRoute(page: Page) {
  await makeVault(page)
  await page.getByRole('button', { name: 'Start a new application' }).click()
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await page.getByLabel(interimOnly).check()
  await expect(page.getByLabel(courtLabel)).toBeVisible()
}

/** A new application on one of the pages that add many acts. */
async function openActs(page: Page, by: 'Quick entry' | 'Paste many') {
  await makeVault(page)
  await page.getByRole('button', { name: 'Start a new application' }).click()
  await page.getByRole('link', { name: 'Build the chronology of acts' }).click()
  await page.getByRole('link', { name: by }).click()
}

const saved = (page: Page) => expect(page.locator('.app-save-mark')).toHaveText(/^Saved \d\d:\d\d$/)
const savedOrGone = (page: Page) => expect(page.locator('.app-save-mark')).not.toHaveText('Saving…')

/** A reload closes the vault: it is opened again, and the page is where it was. */
async function reload(page: Page) {
  await page.reload()
  await openVault(page)
}

async function reopened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await openVault(page)
  return page
}

test('a half-typed date and a half-typed word survive a reload', async ({ page }) => {
  await openRoute(page)
  await page.getByLabel(courtLabel).pressSequentially('Dunmar')
  await page.getByLabel('Day', { exact: true }).pressSequentially('31')
  await page.getByLabel('Month', { exact: true }).pressSequentially('2')
  await saved(page)
  await reload(page)

  await expect(page.getByLabel(courtLabel)).toHaveValue('Dunmar')
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('31')
  await expect(page.getByLabel('Month', { exact: true })).toHaveValue('2')
  await expect(page.getByLabel('Year', { exact: true })).toHaveValue('')
  expect(await violations(page)).toEqual([])
})

test('the browser’s Back while the mark still says Saving loses nothing', async ({ page }) => {
  await openRoute(page)
  await page.getByLabel(courtLabel).pressSequentially('Dunmarrow Magistrates')
  await expect(page.locator('.app-save-mark')).toHaveText('Saving…')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Apply for a stalking protection order')
  await page.goForward()
  await expect(page.getByLabel(courtLabel)).toHaveValue('Dunmarrow Magistrates')
})

test('a tab that is closed once the mark says Saved has lost nothing', async ({ page, context }) => {
  await openRoute(page)
  await page.getByLabel('Day', { exact: true }).pressSequentially('3')
  await page.getByLabel(courtLabel).pressSequentially('Emberfield')
  await saved(page)
  const address = page.url()
  await page.close()

  const again = await reopened(context, address)
  await expect(again.getByLabel(courtLabel)).toHaveValue('Emberfield')
  await expect(again.getByLabel('Day', { exact: true })).toHaveValue('3')
})

test('a tab that is hidden in the middle of a word saves it at once', async ({ page, context }) => {
  await openRoute(page)
  await page.getByLabel(courtLabel).pressSequentially('Saltshire')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await savedOrGone(page)
  const again = await reopened(context, page.url())
  await expect(again.getByLabel(courtLabel)).toHaveValue('Saltshire')
})

test('a second tab follows what the first one types', async ({ page, context }) => {
  await openRoute(page)
  await saved(page)
  const second = await reopened(context, page.url())
  await expect(second.getByLabel(courtLabel)).toBeVisible()

  await page.getByLabel(courtLabel).pressSequentially('Northmere')
  await saved(page)
  await expect(second.getByLabel(courtLabel)).toHaveValue('Northmere')
})

test('a second tab only reads an application, and takes over once the first has saved what was typed', async ({
  page,
  context,
}) => {
  await openRoute(page)
  await saved(page)
  const second = await reopened(context, page.url())
  await expect(second.getByText('This application is open for writing in another tab.')).toBeVisible()
  await expect(second.getByLabel(courtLabel)).not.toBeEditable()
  expect(await violations(second)).toEqual([])

  await page.getByLabel(courtLabel).pressSequentially('Dunmarrow')
  await second.getByRole('button', { name: 'Take over' }).click()
  await expect(second.getByLabel(courtLabel)).toHaveValue('Dunmarrow')
  await expect(page.getByText('Another tab has taken over the writing of this application.')).toBeVisible()
  await expect(page.getByLabel(courtLabel)).not.toBeEditable()
  expect(await violations(page)).toEqual([])

  await second.getByLabel(courtLabel).press('End')
  await second.getByLabel(courtLabel).pressSequentially(' Magistrates')
  await saved(second)
  await expect(page.getByLabel(courtLabel)).toHaveValue('Dunmarrow Magistrates')
})

test('what is typed while another tab deletes the application is put back and saved', async ({
  page,
  context,
}) => {
  await openRoute(page)
  await saved(page)
  const home = await reopened(context, '/')
  const remove = home.getByRole('button', { name: /^Delete/ })
  await expect(remove).toBeVisible()

  await page.getByLabel(courtLabel).pressSequentially('Dunmarrow')
  await remove.click()
  await expect(page.getByText('This application was deleted in another tab.')).toBeVisible()
  await page.getByLabel(courtLabel).pressSequentially(' Magistrates')
  await expect(page.getByLabel(courtLabel)).toHaveValue('Dunmarrow Magistrates')
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByText('This application was deleted in another tab.')).toHaveCount(0)
  await saved(page)
  await reload(page)
  await expect(page.getByLabel(courtLabel)).toHaveValue('Dunmarrow Magistrates')
  await expect(home.getByRole('table', { name: '1 application' })).toBeVisible()
})

test('what is typed while another tab deletes the application goes and comes back with it', async ({
  page,
  context,
}) => {
  await openRoute(page)
  await saved(page)
  const home = await reopened(context, '/')
  await page.getByLabel(courtLabel).pressSequentially('Dunmarrow')
  await home.getByRole('button', { name: /^Delete/ }).click()
  await page.getByRole('button', { name: 'Leave it deleted' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Applications in your vault')
  await expect(page.getByRole('table', { name: '1 application' })).toHaveCount(0)

  await home.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: 'Application without a reference' }).click()
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await expect(page.getByLabel(courtLabel)).toHaveValue('Dunmarrow')
})

test('a line of quick entry that is not added survives a reload, Back and a closed tab', async ({
  page,
  context,
}) => {
  await openActs(page, 'Quick entry')
  const line = () => page.getByLabel('Act', { exact: true })
  await line().pressSequentially('6 April 22:10 He rang')
  await saved(page)
  await reload(page)
  await expect(line()).toHaveValue('6 April 22:10 He rang')

  await line().press('End')
  await line().pressSequentially(' twice')
  await page.goBack()
  await expect(page.getByText('Typed and not added yet.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.goForward()
  await expect(line()).toHaveValue('6 April 22:10 He rang twice')

  const address = page.url()
  await page.close()
  const again = await reopened(context, address)
  await expect(again.getByLabel('Act', { exact: true })).toHaveValue('6 April 22:10 He rang twice')
  await again.getByLabel('Act', { exact: true }).press('Enter')
  await expect(again.getByText('1 act added here')).toBeVisible()
  await saved(again)
  await reload(again)
  await expect(again.getByLabel('Act', { exact: true })).toHaveValue('')
})

test('pasted rows that are not added survive a reload and a closed tab', async ({ page, context }) => {
  await openActs(page, 'Paste many')
  const rows = '06/04/2026\tHe rang her\n07/04/2026\tHe came'
  await page.getByLabel('Rows or lines').fill(rows)
  await saved(page)
  await reload(page)
  await expect(page.getByLabel('Rows or lines')).toHaveValue(rows)

  const address = page.url()
  await page.close()
  const again = await reopened(context, address)
  await expect(again.getByLabel('Rows or lines')).toHaveValue(rows)
  await again.getByRole('button', { name: 'Add 2 acts' }).click()
  await expect(again.getByText('2 acts added')).toBeVisible()
  await reload(again)
  await expect(again.getByLabel('Rows or lines')).toHaveValue('')
})

test('what was typed into the search of the acts is there on the way back, and ends with the page', async ({
  page,
}) => {
  await openActs(page, 'Quick entry')
  await page.getByLabel('Act', { exact: true }).pressSequentially('6 April He rang')
  await page.getByLabel('Act', { exact: true }).press('Enter')
  await expect(page.getByText('1 act added here')).toBeVisible()
  await page.getByRole('link', { name: 'Continue' }).click()
  await page.getByLabel('Search the acts').pressSequentially('zebra')
  await expect(page.getByText('0 of 1 entry match')).toBeVisible()
  await page.getByRole('link', { name: 'Quick entry' }).click()
  await page.goBack()
  await expect(page.getByLabel('Search the acts')).toHaveValue('zebra')
  expect(page.url()).not.toContain('zebra')
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)

  await reload(page)
  await expect(page.getByLabel('Search the acts')).toHaveValue('')
})
