import { expect, type Page } from '@playwright/test'
import { makeVault, openVault, passphrase, workInSession } from './door.ts'
import { type Officer, officerByKeyboard } from './officer.ts'
import { test, violations } from './support.ts'

test.use({ actionTimeout: 20_000 })

const home = 'Applications in your vault'
const door = 'How do you want to work?'

/** Fails on anything that axe finds in this state, and on a page wider than its window, in either width. */
async function isFine(page: Page, state: string) {
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page), `${state} at ${width}`).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${state}`).toBeLessThanOrEqual(
      width,
    )
  }
}

/** Makes a vault by keyboard alone; gives its recovery code. */
async function makeByKeyboard(officer: Officer): Promise<string> {
  const { page } = officer
  await officer.press('Make a vault')
  await officer.arrive('Make a vault')
  await isFine(page, 'a new vault')
  await officer.type('Name of the vault', 'WM 1234')
  await officer.choose('Passphrase', 'A passphrase of your own')
  await officer.type('Your passphrase', passphrase)
  await officer.type('Type it again', `${passphrase}!`)
  await officer.press('Make the vault')
  await expect(page.locator('.govuk-error-summary:focus')).toContainText('are not the same')
  await isFine(page, 'a passphrase typed differently')
  await officer.type('Type it again', passphrase)
  await officer.press('Make the vault')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recovery code')
  await isFine(page, 'the recovery code')
  return (await page.locator('.app-code').textContent()) ?? ''
}

test('a vault is made, locked, and opened with its passphrase and its recovery code, by keyboard', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const officer = officerByKeyboard(page)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(door)
  await isFine(page, 'the door of a new computer')

  const code = await makeByKeyboard(officer)
  await officer.press('I have it on paper')
  await officer.arrive('Look at your paper')
  await officer.type(
    'What are the last four characters of the recovery code?',
    code.replaceAll(' ', '').slice(-4),
  )
  await officer.press('Go on')
  await officer.arrive(home)
  await isFine(page, 'the list of a vault')

  await officer.press('Start a new application')
  await officer.arrive('Apply for a stalking protection order')
  const address = page.url()
  await officer.press('Lock now')
  await officer.arrive(door)
  expect(page.url()).toBe(address)
  await isFine(page, 'the door of a vault')

  await officer.type('Passphrase', `${passphrase} over`)
  await officer.press('Open your vault')
  await expect(page.getByText(/^That passphrase does not open this vault/).first()).toBeVisible()
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await isFine(page, 'a wrong passphrase')
  await expect(page.getByRole('button', { name: 'Open your vault' })).toHaveAttribute(
    'aria-disabled',
    'false',
  )
  await officer.type('Passphrase', passphrase)
  await officer.press('Open your vault')
  await officer.arrive('Apply for a stalking protection order')

  await page.reload()
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  await officer.press('Open with the recovery code instead')
  await isFine(page, 'a recovery code that is asked for')
  await officer.type('Recovery code', code)
  await officer.press('Open your vault')
  await officer.arrive('Apply for a stalking protection order')
  await expect(page.getByText('Set a new passphrase now.')).toBeVisible()
  await isFine(page, 'opened with the recovery code')
})

test('two people on one computer each open their own vault and see only what is theirs', async ({ page }) => {
  test.setTimeout(90_000)
  await makeVault(page, '/', 'KL 77')
  await page.getByRole('button', { name: 'Start a new application' }).click()
  await page.getByRole('button', { name: 'Lock now' }).click()
  await makeVault(page, '/', 'WM 1234')
  await expect(page.getByRole('link', { name: 'Application without a reference' })).toHaveCount(0)
  await page.reload()
  await page.getByLabel('KL 77').check()
  await openVault(page)
  await page.goto('/')
  await page.getByLabel('KL 77').check()
  await openVault(page)
  await expect(page.getByRole('link', { name: 'Application without a reference' })).toBeVisible()
})

test('a session keeps nothing: a reload ends it, and the window asks first once something was changed', async ({
  page,
}) => {
  await workInSession(page)
  await isFine(page, 'a session')
  await page.getByRole('button', { name: 'Start a new application' }).click()
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await page.getByLabel('A full order', { exact: true }).check()
  await expect(page.locator('.app-save-mark')).toHaveText(/^Saved/)

  const asked = page.waitForEvent('dialog')
  const reloading = page.reload()
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.accept()
  await reloading
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(door)
  await workInSession(page)
  await expect(page.getByRole('link', { name: 'Application without a reference' })).toHaveCount(0)

  await page.getByRole('button', { name: 'End this session' }).click()
  await isFine(page, 'the question before a session ends')
  const ending = page.getByRole('heading', { name: 'End this session?' })
  await expect(ending, 'dark on white, although it stands in the band').toHaveCSS('color', 'rgb(11, 12, 12)')
  await page.getByRole('dialog').getByRole('button', { name: 'End this session' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(door)
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
  ).not.toContain('spo')
})

test('a training case is opened at the door, without a vault, and Back leads to the list of the session', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Open the case: Former colleague/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Former colleague who was dismissed')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('region', { name: 'This session' })).toBeVisible()
  await isFine(page, 'a training case')
})
