import { type BrowserContext, expect, type Page } from '@playwright/test'
import { makeVault, unlock } from './atDoor.ts'
import { test, violations } from './support.ts'

const interimOnly = 'An interim order, for a full application already made'
const courtLabel = 'Court to which the full application was made'
const reading = (page: Page) => page.getByText('This application is open for writing in another tab.')
const lost = (page: Page) => page.getByText('Another tab has taken over the writing of this application.')
const court = (page: Page) => page.getByLabel(courtLabel)
const takeOver = (page: Page) => page.getByRole('button', { name: 'Take over' }).click()
const saved = (page: Page) => expect(page.locator('.app-save-mark')).toHaveText(/^Saved/)

/** An application in a new vault that is open in two tabs; the first one writes. */
async function twoTabs(page: Page, context: BrowserContext) {
  await page.goto('/')
  await makeVault(page)
  await page.getByRole('button', { name: 'Start a new application' }).click()
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await page.getByLabel(interimOnly).check()
  await court(page).pressSequentially('Dunmarrow')
  await saved(page)
  const second = await context.newPage()
  await second.goto(page.url())
  await unlock(second)
  await expect(reading(second)).toBeVisible()
  return second
}

test('a second tab reads, follows and leads on, and cannot change anything', async ({ page, context }) => {
  const second = await twoTabs(page, context)
  await expect(court(second)).toHaveValue('Dunmarrow')
  await expect(court(second)).toBeDisabled()
  expect(await violations(second)).toEqual([])
  await court(page).pressSequentially(' Magistrates')
  await saved(page)
  await expect(court(second)).toHaveValue('Dunmarrow Magistrates')
  await second.getByRole('link', { name: 'Save and come back later' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Apply for a stalking protection order')
})

test('taking over saves what is typed in the other tab first, and can be taken back', async ({
  page,
  context,
}) => {
  const second = await twoTabs(page, context)
  await court(page).pressSequentially(' Magistrates')
  await takeOver(second)
  await expect(court(second)).toBeEnabled()
  await expect(court(second)).toHaveValue('Dunmarrow Magistrates')
  await expect(lost(page)).toBeVisible()
  await expect(court(page)).toBeDisabled()
  expect(await violations(page)).toEqual([])

  await court(second).press('End')
  await court(second).pressSequentially(' Court')
  await saved(second)
  await expect(court(page)).toHaveValue('Dunmarrow Magistrates Court')
  await takeOver(page)
  await expect(court(page)).toBeEnabled()
  await expect(lost(second)).toBeVisible()
})

test('a tab becomes the writer by itself when the other closes', async ({ page, context }) => {
  const second = await twoTabs(page, context)
  await page.close()
  await expect(court(second)).toBeEnabled()
  await expect(reading(second)).toHaveCount(0)
})

test('a tab that does not answer loses the writing, and says so when it answers again', async ({
  page,
  context,
}) => {
  const second = await twoTabs(page, context)
  const hanging = page.evaluate(() => {
    const end = performance.now() + 6_000
    while (performance.now() < end);
  })
  await takeOver(second)
  await expect(court(second)).toBeEnabled()
  await hanging
  await expect(lost(page)).toBeVisible()
  await court(second).press('End')
  await court(second).pressSequentially(' Magistrates')
  await saved(second)
})

test('a tab that locks lets the writing go with it', async ({ page, context }) => {
  const second = await twoTabs(page, context)
  await page.evaluate(() => document.dispatchEvent(new Event('freeze')))
  await expect(court(second)).toBeEnabled()
})

test('a change is undone and made again after the page was loaded anew', async ({ page }) => {
  await page.goto('/')
  await makeVault(page)
  await page.getByRole('button', { name: 'Start a new application' }).click()
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await page.getByLabel(interimOnly).check()
  await court(page).fill('Dunmarrow')
  await court(page).blur()
  await saved(page)
  await court(page).fill('Emberfield')
  await court(page).blur()
  await saved(page)
  await page.reload()
  await unlock(page)
  await expect(court(page)).toHaveValue('Emberfield')
  await page.getByRole('button', { name: 'Undo change' }).click()
  await expect(page.getByText('Undone: Choose the route')).toBeVisible()
  await expect(court(page)).toHaveValue('Dunmarrow')
  expect(await violations(page)).toEqual([])
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+Shift+Z')
  await expect(court(page)).toHaveValue('Emberfield')
})
