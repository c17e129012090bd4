import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { lastFour, makeVault, passphrase, unlock } from './atDoor.ts'
import { test, violations, watchFaults } from './support.ts'

test.use({ actionTimeout: 20_000 })

const court = 'Northmere Magistrates’ Court'
const box = 'Court to which the full application was made'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** The page under this heading is fine in either width. */
async function fine(page: Page, title: string) {
  await expect(heading(page)).toHaveText(title, { timeout: 20_000 })
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page), `${title} at ${width}`).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
}

/** A new application in the vault that is open, with one answer that is saved. */
async function startApplication(page: Page) {
  await press(page, 'Start a new application')
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await page.getByLabel('An interim order, for a full application already made').check()
  await page.getByLabel(box).fill(court)
  await page.getByLabel(box).blur()
  await expect(page.locator('.app-save-mark')).toHaveText(/^Saved/)
}

/** From the result of a restoring to the list in the new vault, and the one answer in its application. */
async function openNewVault(page: Page) {
  await press(page, 'Show the new recovery code')
  const code = (await page.locator('.app-code').textContent()) ?? ''
  await press(page, 'I have it on paper')
  await page.getByLabel('What are the last four characters of the recovery code?').fill(lastFour(code))
  await press(page, 'Go on')
}

async function seeAnswer(page: Page) {
  await expect(heading(page)).toHaveText('Applications in your vault', { timeout: 20_000 })
  await page.locator('table, .app-applications').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await expect(page.getByLabel(box)).toHaveValue(court)
}

test('a backup made on one computer opens on another, by the passphrase and by the recovery code of that day', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await page.goto('/')
  const code = await makeVault(page)
  await startApplication(page)
  await page.goto('/vault/backup')
  await unlock(page)
  await fine(page, 'Backup')
  const downloading = page.waitForEvent('download')
  await press(page, 'Make a backup')
  const download = await downloading
  const backup = readFileSync(await download.path())
  await expect(page.getByText(/^1 application with \d+ versions and \d+ audit entries/)).toBeVisible()
  expect(download.suggestedFilename()).toMatch(/^[a-z-]+\d{4}-\d{2}-\d{2}[^ ]*[.]age$/)
  expect(backup.includes('Northmere')).toBe(false)

  const at = baseURL ?? ''
  const other = await browser.newContext({ baseURL: at, serviceWorkers: 'block' })
  const faults = await watchFaults(other, new URL(at).origin)
  const there = await other.newPage()
  await there.goto('/restore')
  await fine(there, 'Restore a backup')
  const file = { name: 'backup.age', mimeType: 'application/octet-stream', buffer: backup }
  await there.getByLabel('Backup file').setInputFiles(file)
  await there.getByLabel('Passphrase', { exact: true }).fill('not the passphrase of that day')
  await there.getByLabel('Name of the new vault').fill('WM 5150')
  await press(there, 'Restore')
  await expect(there.getByRole('alert').first()).toBeVisible()
  await expect(heading(there)).toHaveText('Restore a backup')
  await there.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await press(there, 'Restore')
  await fine(there, 'The backup was restored')
  await expect(
    there.getByText(/^Everything was read back from the new vault and compared\. 1 application/),
  ).toBeVisible()
  await openNewVault(there)
  await unlock(there)
  await seeAnswer(there)

  await there.goto('/restore')
  await there.getByLabel('Backup file').setInputFiles(file)
  await there.getByLabel('The recovery code').check()
  await there.getByLabel('Recovery code', { exact: true }).fill(code)
  await there.getByLabel('Name of the new vault').fill('WM 6161')
  await press(there, 'Restore')
  await fine(there, 'A passphrase for the new vault')
  await there.getByLabel('A passphrase of your own').check()
  await there.getByLabel('Your passphrase', { exact: true }).fill('seven grey geese over harbour')
  await there.getByLabel('Type it again').fill('seven grey geese over harbour')
  await press(there, 'Restore')
  await fine(there, 'The backup was restored')
  expect(faults).toEqual([])
  await other.close()
})

test('two people open with the force’s recovery key what somebody left, and not with one part twice', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/recovery')
  await fine(page, 'Recovery key of a force')
  await press(page, 'Make a recovery key')
  await press(page, 'Make the key and show part 1')
  await fine(page, 'Part 1 of 2')
  const one = (await page.locator('.app-code').textContent()) ?? ''
  await press(page, 'Part 1 is on paper: show part 2')
  await fine(page, 'Part 2 of 2')
  const two = (await page.locator('.app-code').textContent()) ?? ''
  await press(page, 'Part 2 is on paper: go on')
  const line = (await page.locator('.app-code').textContent()) ?? ''
  const { recoveryKey } = JSON.parse(`{${line}}`)
  await page.route('**/force-profile.json', async (route) => {
    const profile = await (await route.fetch()).json()
    await route.fulfill({ json: { ...profile, recoveryKey } })
  })
  await page.goto('/')
  await makeVault(page, 'WM 1234')
  await startApplication(page)
  await press(page, 'Lock now')

  await page.goto('/recovery')
  await press(page, 'Use the recovery key')
  await fine(page, 'Use the recovery key')
  await page.getByLabel('The vault “WM 1234” on this computer').check()
  const person = (who: string) => page.getByRole('group', { name: who })
  for (const [who, name, part] of [
    ['First person', 'Ines Harrow', one],
    ['Second person', 'Tomas Reed', one],
  ] as const) {
    await person(who).getByLabel('Name').fill(name)
    await person(who).getByLabel('Rank or role').fill('Information manager')
    await person(who)
      .getByLabel(/^Part \d of the key$/)
      .fill(part)
  }
  await page.getByLabel('Why is the key used?').fill('The officer has left the force')
  await page.getByLabel('Name of the new vault').fill('WM 7000')
  await press(page, 'Go on')
  await expect(heading(page)).toHaveText('Use the recovery key')
  await expect(page.getByRole('alert')).toContainText('There is a problem')
  await person('Second person').getByLabel('Part 2 of the key').fill(two)
  await press(page, 'Go on')
  await fine(page, 'A passphrase for the new vault')
  await page.getByLabel('A passphrase of your own').check()
  await page.getByLabel('Your passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Type it again').fill(passphrase)
  await press(page, 'Open with the recovery key')
  await fine(page, 'The applications were opened')
  await openNewVault(page)
  await page.getByLabel(/WM 7000/).check()
  await unlock(page)
  await seeAnswer(page)
})

test('a vault whose database the browser has lost is put back from its second copy, which the door tells', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await page.goto('/')
  await makeVault(page)
  await startApplication(page)
  // A page of the same address without the app, which would hold the database open.
  await page.route('**/empty', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  )
  await page.goto('/empty')
  const lost = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const deleting = indexedDB.deleteDatabase('spo-vaults')
        deleting.onsuccess = () => resolve('lost')
        deleting.onerror = () => resolve('refused')
      }),
  )
  expect(lost).toBe('lost')
  await page.goto('/')
  await fine(page, 'How do you want to work?')
  await expect(page.getByText('The browser had lost the vaults on this computer.')).toBeVisible()
  await unlock(page)
  await seeAnswer(page)
  await page.getByRole('link', { name: 'Your vault' }).first().click()
  await fine(page, 'Your vault')
  await expect(page.getByText(/^Everything here is kept a second time/)).toBeVisible()
  await expect(page.getByText(/put back from the second copy on \d/)).toBeVisible()
})
