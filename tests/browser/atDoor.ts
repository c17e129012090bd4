import { expect, type Page } from '@playwright/test'

export const passphrase = 'harbour kettle mosaic lantern ferry acorn'

/** Starts work that is kept nowhere, from the door. */
export async function startSession(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Work for this session only' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Applications in this session')
}

/** Makes a vault from the door, as far as its empty list of applications. Gives its recovery code. */
export async function makeVault(page: Page, label = 'WM 1234'): Promise<string> {
  await page.getByRole('button', { name: 'Make a vault' }).click()
  await page.getByLabel('Name of the vault').fill(label)
  await page.getByLabel('A passphrase of your own').check()
  await page.getByLabel('Your passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Type it again').fill(passphrase)
  await page.getByRole('button', { name: 'Make the vault' }).click()
  const code = (await page.locator('.app-code').textContent({ timeout: 20_000 })) ?? ''
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  await page.getByLabel('What are the last four characters of the recovery code?').fill(lastFour(code))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Applications in your vault')
  return code
}

/** The end of a recovery code, as it is asked for when a vault is made. */
export const lastFour = (code: string) => code.replaceAll(' ', '').slice(-4)

/** Opens the one vault on this device; what is behind the door at this address is then on the screen. */
export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open your vault' }).click()
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveCount(0, { timeout: 20_000 })
}
