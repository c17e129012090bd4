import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { makeVault, passphrase } from './atDoor.ts'
import { test, violations } from './support.ts'

test.use({ actionTimeout: 20_000 })

const next = 'seven grey geese over harbour'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Goes from the vault’s first page to one of the others, which must be fine in either width. */
async function go(page: Page, link: string, title: string) {
  await page.getByRole('link', { name: link }).first().click()
  await expect(heading(page)).toHaveText(title)
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page), `${title} at ${width}`).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
}

async function openWith(page: Page, words: string) {
  await page.getByLabel('Passphrase', { exact: true }).fill(words)
  await press(page, 'Open your vault')
}

test('a vault opens with its new passphrase, no more with the old one, and remembers when to lock', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await makeVault(page)
  await go(page, 'Your vault', 'Your vault')
  await go(page, 'Change after how many minutes it locks', 'When the vault locks itself')
  await page.getByLabel('Minutes without a key or a movement').fill('30')
  await press(page, 'Save')
  await expect(page.getByRole('alert')).toContainText('Your vault locks itself after 30 minutes.')
  await page.getByRole('link', { name: 'Back to your vault' }).click()
  await go(page, 'Change passphrase', 'Change the passphrase')
  await page.getByLabel('Your passphrase now, or your recovery code').fill(passphrase)
  await page.getByLabel('New passphrase', { exact: true }).fill(next)
  await page.getByLabel('Type the new passphrase again').fill(next)
  await press(page, 'Change the passphrase')
  await expect(page.getByRole('alert')).toContainText('Your passphrase is changed.')
  expect(await violations(page), 'the passphrase is changed').toEqual([])

  await press(page, 'Lock now')
  await openWith(page, passphrase)
  await expect(page.getByText(/^That passphrase does not open this vault/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open your vault' })).toHaveAttribute(
    'aria-disabled',
    'false',
  )
  await openWith(page, next)
  await expect(heading(page)).toHaveText('Change the passphrase', { timeout: 20_000 })
  await go(page, 'Your vault', 'Your vault')
  await expect(page.getByText('After 30 minutes without a key or a movement')).toBeVisible()
})

test('new keys are made, the record is exported and checked, a changed one is found out, and the vault is destroyed', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/')
  const before = await makeVault(page)
  await go(page, 'Your vault', 'Your vault')
  await go(page, 'I think somebody knows my keys', 'I think somebody knows my keys')
  await page.getByLabel('Your passphrase', { exact: true }).fill(passphrase)
  await press(page, 'Change all keys')
  await expect(page.locator('.app-code')).not.toHaveText(before, { timeout: 20_000 })
  expect(await violations(page), 'the new recovery code').toEqual([])
  await page.getByLabel('I have it on paper').check()
  await press(page, 'Go on')
  await page.getByRole('link', { name: 'Back to your vault' }).click()

  await go(page, 'Read the audit record', 'Audit record')
  await expect(page.getByText('Holds', { exact: true })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'All keys changed' })).toBeVisible()
  const saving = page.waitForEvent('download')
  await press(page, 'Export the audit record')
  const text = readFileSync(await (await saving).path(), 'utf8')
  const check = (content: string) =>
    page
      .getByLabel('File of an exported record')
      .setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await check(text)
  await expect(page.getByText('The record in this file holds.')).toBeVisible()
  await check(text.replace('keysRotated', 'settingsChanged'))
  await expect(page.getByText(/^Entry 2 was changed/)).toBeVisible()
  expect(await violations(page), 'a record that does not hold').toEqual([])

  await page.goto('/vault/destroy')
  await openWith(page, passphrase)
  await expect(heading(page)).toHaveText('Destroy this vault', { timeout: 20_000 })
  expect(await violations(page), 'before the vault is destroyed').toEqual([])
  await page.getByLabel('Your passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel(/^Type DELETE/).fill('DELETE')
  await press(page, 'Destroy this vault')
  await expect(heading(page)).toHaveText('How do you want to work?', { timeout: 20_000 })
  await page.reload()
  await expect(page.getByRole('button', { name: 'Make a vault' })).toBeVisible()
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveCount(0)
})

test('a passkey is added, opens the vault, and opens it no more once it is removed', async ({ page }) => {
  test.setTimeout(120_000)
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
    },
  })
  await page.goto('/')
  await makeVault(page)
  await go(page, 'Your vault', 'Your vault')
  await go(page, 'Add or remove passkeys', 'Passkeys')
  await page.getByLabel('Name of the passkey').fill('fingerprint')
  await page.getByLabel('Your passphrase', { exact: true }).fill(passphrase)
  await press(page, 'Add a passkey')
  await expect(page.getByText('The passkey “fingerprint” opens this vault now.')).toBeVisible({
    timeout: 20_000,
  })
  expect(await violations(page), 'a vault with a passkey').toEqual([])

  await press(page, 'Lock now')
  await page.getByRole('button', { name: /passkey/ }).click()
  await expect(heading(page)).toHaveText('Passkeys', { timeout: 20_000 })
  await press(page, 'Remove fingerprint')
  await expect(page.getByText('The passkey “fingerprint” does not open this vault any more.')).toBeVisible()
  await press(page, 'Lock now')
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /passkey/ })).toHaveCount(0)
})
