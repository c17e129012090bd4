import { type BrowserContext, expect, type Page } from '@playwright/test'
import { makeVault, startSession, unlock } from './atDoor.ts'
import { test, violations } from './support.ts'

const interimOnly = 'An interim order, for a full application already made'
const courtLabel = 'Court to which the full application was made'
const door = (page: Page) => page.getByRole('heading', { name: 'How do you want to work?' })
const warning = (page: Page) => page.getByRole('dialog', { name: /^Your vault locks in/ })

/** The page that asks for the route of a new application, with a court typed into it, in a new vault. */
async function typedInVault(page: Page, court: string) {
  await page.goto('/')
  await makeVault(page)
  await openRoute(page, court)
}

async function openRoute(page: Page, court: string) {
  await page.getByRole('button', { name: 'Start a new application' }).click()
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await page.getByLabel(interimOnly).check()
  await page.getByLabel(courtLabel).pressSequentially(court)
}

async function secondTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await unlock(page)
  await expect(page.getByLabel(courtLabel)).toBeVisible()
  return page
}

/** Every text that the document holds, what is typed into it included. */
const wholeDocument = (page: Page) =>
  page.evaluate(() => {
    const typed = [...document.querySelectorAll('input, textarea')].map((field) =>
      'value' in field ? field.value : '',
    )
    return [document.documentElement.outerHTML, ...typed].join('\n')
  })

test('Ctrl+Shift+L takes the content off every tab, and what was just typed is there after unlocking', async ({
  page,
  context,
}) => {
  await typedInVault(page, 'Dunmarrow')
  await expect(page.locator('.app-save-mark')).toHaveText(/^Saved/)
  const other = await secondTab(context, page.url())
  await page.bringToFront()
  await page.getByLabel(courtLabel).press('End')
  await page.keyboard.type(' Magistrates')
  await page.keyboard.press('Control+Shift+L')
  await expect(door(page)).toBeVisible()
  await expect(door(other)).toBeVisible()
  expect(await wholeDocument(page)).not.toContain('Dunmarrow')
  expect(await wholeDocument(other)).not.toContain('Dunmarrow')
  expect(await violations(page)).toEqual([])

  await unlock(page)
  await expect(page.getByLabel(courtLabel)).toHaveValue('Dunmarrow Magistrates')
})

test('a vault that nobody uses warns, stays open for who says so, and locks at its time', async ({
  page,
}) => {
  await page.clock.install()
  await typedInVault(page, 'Ravensholt')
  await page.clock.fastForward('08:01')
  await expect(warning(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stay' })).toBeFocused()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Space')
  await expect(warning(page)).toHaveCount(0)
  await expect(page.getByLabel(courtLabel)).toBeFocused()
  await expect(page.getByLabel(courtLabel)).toHaveValue('Ravensholt')

  await page.clock.fastForward('09:00')
  await expect(warning(page)).toBeVisible()
  await page.clock.fastForward('01:30')
  await expect(door(page)).toBeVisible()
  expect(await wholeDocument(page)).not.toContain('Ravensholt')
})

test('a computer that wakes from a long sleep shows the door, whatever is touched first', async ({
  page,
}) => {
  await page.clock.install()
  await typedInVault(page, 'Quillbridge')
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000))
  await page.mouse.move(40, 40)
  await expect(door(page)).toBeVisible()
  expect(await wholeDocument(page)).not.toContain('Quillbridge')
})

test('a tab that the browser freezes has no content by the end of that turn, and the other tabs go on', async ({
  page,
  context,
}) => {
  await typedInVault(page, 'Thistlecombe')
  await expect(page.locator('.app-save-mark')).toHaveText(/^Saved/)
  const other = await secondTab(context, page.url())
  // A browser that a test drives keeps every page awake, so the event is ours; nothing may be left to a later turn.
  const left = await page.evaluate(() => {
    document.dispatchEvent(new Event('freeze'))
    return document.documentElement.outerHTML
  })
  expect(left).not.toContain('Thistlecombe')
  await expect(door(page)).toBeVisible()
  await expect(other.getByLabel(courtLabel)).toHaveValue('Thistlecombe')
})

test('a tab that was hidden for five minutes is locked, and not before', async ({ page }) => {
  await page.clock.install()
  await typedInVault(page, 'Larkenford')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.clock.fastForward('04:30')
  await expect(page.getByLabel(courtLabel)).toHaveValue('Larkenford')
  await page.clock.fastForward('00:40')
  await expect(door(page)).toBeVisible()
})

test('a page is hidden from view with everything on it, and comes back as it was', async ({ page }) => {
  await page.goto('/')
  await startSession(page)
  await openRoute(page, 'Dunmarrow')
  const court = page.getByLabel(courtLabel)
  const scroll = () => page.evaluate(() => window.scrollY)
  await page.evaluate(() => window.scrollBy(0, 60))
  const before = await scroll()
  await page.keyboard.press('Control+Shift+H')
  await expect(page.getByRole('heading', { name: 'This page is hidden' })).toBeVisible()
  await expect(page).toHaveTitle('Hidden page')
  await expect(court).toBeHidden()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'This page is hidden' })).toBeVisible()
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: 'Show the page' }).click()
  await expect(court).toBeFocused()
  expect(await scroll()).toBe(before)
  await page.keyboard.type(' Magistrates')
  await expect(court).toHaveValue('Dunmarrow Magistrates')
})

test('the cover is above an open question', async ({ page }) => {
  await page.goto('/')
  await startSession(page)
  await page.getByRole('button', { name: 'End this session' }).click()
  await page.keyboard.press('Control+Shift+H')
  await expect(page.getByRole('heading', { name: 'This page is hidden' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go on working' })).toBeHidden()
  await page.getByRole('button', { name: 'Show the page' }).click()
  await page.getByRole('button', { name: 'Go on working' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Applications in this session')
})
