import type { Page } from '@playwright/test'

/** The passphrase of the vaults that tests make. */
export const passphrase = 'copper lantern winter bridge'

/** Opens the app, or an address of it, and goes in without a vault. */
export async function workInSession(page: Page, address = '/'): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Work for this session only' }).click()
  await page.getByRole('button', { name: 'End this session' }).waitFor()
}

/** Makes a vault and goes in; gives its recovery code without its spaces. The label is its name on the door. */
export async function makeVault(page: Page, address = '/', label = 'PC 1234'): Promise<string> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Make a vault', exact: true }).click()
  await page.getByLabel('Name of the vault').fill(label)
  await page.getByLabel('A passphrase of your own').check()
  await page.getByLabel('Your passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Type it again', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Make the vault' }).click()
  await page.getByRole('heading', { name: 'Recovery code' }).waitFor({ timeout: 60_000 })
  const code = (await page.locator('.app-code').innerText()).replace(/\s/g, '')
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  await page.getByLabel('What are the last four characters').fill(code.slice(-4))
  await page.getByRole('button', { name: 'Go on' }).click()
  await inVault(page)
  return code
}

/** Opens the one vault of this computer at the door that is in front. */
export async function openVault(page: Page, secret = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Open your vault' }).click()
  await inVault(page)
}

/** Waits until a vault is open in this page. */
export async function inVault(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock now' }).waitFor({ timeout: 60_000 })
}
