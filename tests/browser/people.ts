import { readFile } from 'node:fs/promises'
import { type Browser, type BrowserContext, type Download, expect, type Page } from '@playwright/test'
import { makeVault } from './door.ts'
import { isFine, open } from './isFine.ts'

/** Somebody at a computer of their own, with a vault and a card. */
export type Somebody = {
  name: string
  context: BrowserContext
  page: Page
  /** The text of their card, and its six words. */
  card: string
  words: string
}

type Asked = { name: string; role: string; organisation: string; rank?: string }

export type File = { name: string; mimeType: string; buffer: Buffer }

/** A new computer with a vault, and the card of the person who uses it. */
export async function arrive(browser: Browser, asked: Asked): Promise<Somebody> {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await makeVault(page)
  await open(page, '/people')
  await page.getByLabel('Your name').fill(asked.name)
  await page.getByLabel(asked.role, { exact: true }).check()
  await page.getByLabel('Your force, firm or service').fill(asked.organisation)
  if (asked.rank) await page.getByLabel(/^Your rank/).fill(asked.rank)
  await press(page, 'Make my card')
  await expect(page.getByText('Your card was made.')).toBeVisible()
  const { buffer } = await download(page, () => press(page, 'Save my card as a file'))
  const words = (await page.locator('.app-code').innerText()).split(':').at(-1)?.trim() ?? ''
  return { name: asked.name, context, page, card: buffer.toString('utf8'), words }
}

/** Two people take each other’s card, once each has heard the six words of the other. */
export async function meet(one: Somebody, other: Somebody): Promise<void> {
  for (const [reader, { card, name, words }] of [
    [one, other],
    [other, one],
  ] as const) {
    const { page } = reader
    await open(page, '/people')
    await page.getByLabel('Their card', { exact: true }).fill(card)
    await press(page, 'Read the card')
    await fineOnce(page, 'people, with a card that was read')
    await page.getByLabel(`${name} read to me “${words}”, and I know that it was ${name}`).check()
    await press(page, 'Trust this card')
    await expect(page.getByText(`The card of ${name} is trusted.`, { exact: false })).toBeVisible()
  }
}

const looked = new Set<string>()

/** Looks once at each sort of page, in both widths. */
async function fineOnce(page: Page, name: string): Promise<void> {
  if (looked.has(name)) return
  looked.add(name)
  await isFine(page, name)
}

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

/** The file that something saves. */
export async function download(page: Page, act: () => Promise<void>): Promise<File> {
  const saved = page.waitForEvent('download', { timeout: 60_000 })
  await act()
  return await fileOf(await saved)
}

async function fileOf(saved: Download): Promise<File> {
  const path = await saved.path()
  return {
    name: saved.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(path),
  }
}

/** Makes a file of the application: for whom, by the label of the choice, and to whom. */
export async function send({ page }: Somebody, id: string, what: string, to: string): Promise<File> {
  await open(page, `/case/${id}/send`)
  const choice = page.getByLabel(what)
  if (!(await choice.isChecked())) await choice.check()
  const person = page.getByRole('checkbox', { name: to })
  if (!(await person.isChecked())) await person.check()
  await fineOnce(page, what)
  const file = await download(page, () => press(page, 'Make the file'))
  expect(file.name).toMatch(/^spo-handover-[0-9a-f]{8}\.age$/)
  await expect(page.getByText(`The file is saved as ${file.name}.`)).toBeVisible()
  return file
}

/** Opens a file of somebody, presses what takes it, and waits for what is said then. Gives the head that the file tells of its maker’s record. */
export async function take({ page }: Somebody, file: File, button: string, said: string): Promise<string> {
  await open(page, '/open-file')
  await page.locator('#hand-over-file').setInputFiles(file)
  const take = page.getByRole('button', { name: button, exact: true })
  await take.waitFor()
  await expect(page.getByText('your audit record never stood as it says')).toHaveCount(0)
  const head = await page.locator('.app-head').innerText()
  await fineOnce(page, button)
  await take.click()
  await expect(page.getByText(said, { exact: false }).first()).toBeVisible()
  return head
}

/** Looks in somebody’s own record whether it stood as each of these heads says. */
export async function findHeads({ page }: Somebody, heads: readonly string[]): Promise<void> {
  await open(page, '/vault/audit')
  for (const head of heads) {
    await page.getByLabel('The 12 characters in its footer').fill(head)
    await press(page, 'Find')
    await expect(page.getByText(/^The record stood like that after entry/)).toBeVisible()
    await page.getByLabel('The 12 characters in its footer').fill('not a head')
    await press(page, 'Find')
    await expect(page.getByText(/^The record stood like that after entry/)).toHaveCount(0)
  }
}

/** Everything that the browser keeps for this page, as text: what stands there in clear would be found in it. */
export async function keptOnDevice({ page }: Somebody): Promise<string> {
  return await page.evaluate(async () => {
    const texts: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
    const asText = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value)
      if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value)
      if (value !== null && typeof value === 'object')
        return Object.entries(value)
          .map(([key, one]) => `${key}=${asText(one)}`)
          .join(' ')
      return String(value)
    }
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        const records = await done(database.transaction(store).objectStore(store).getAll())
        texts.push(...records.map(asText))
      }
      database.close()
    }
    return texts.join('\n')
  })
}
