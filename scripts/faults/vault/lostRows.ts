import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openVault, passphrase } from '#tests/browser/door.ts'
import { type Device, onDevice } from '../browser/device.ts'
import { longRow, type Row } from '../row.ts'
import { databaseOf, dumpOf } from './dump.ts'
import { box, openBox, saveInBox } from './field.ts'
import { wholeVault } from './wholeVault.ts'

/** A browser that lost one of the two places in which the vaults are kept. */
export const lostRows: readonly Row[] = [
  longRow(52, 'The browser throws its database away, or its second copy', lost),
]

/** What is done to the files of a place, and to which of the two. */
type Loss = { what: string; done: (profile: string) => void; putBack: boolean }

const losses: readonly Loss[] = [
  { what: 'a damaged log of the first', done: (profile) => damaged(firstOf(profile)), putBack: true },
  { what: 'the first deleted', done: (profile) => deleted(firstOf(profile)), putBack: true },
  { what: 'a damaged log of the copy', done: (profile) => damaged(copyOf(profile)), putBack: false },
  { what: 'the first deleted again', done: (profile) => deleted(firstOf(profile)), putBack: true },
  { what: 'the copy deleted', done: (profile) => deleted(copyOf(profile)), putBack: false },
  { what: 'a damaged log of the first again', done: (profile) => damaged(firstOf(profile)), putBack: true },
]

const firstOf = (profile: string) => join(profile, 'Default/IndexedDB')
const copyOf = (profile: string) => join(profile, 'Default/WebStorage')

/** Every file below a folder. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )

/** Turns over bytes in the middle of each log of a database, which Chromium takes for a reason to make it anew. */
function damaged(folder: string): void {
  const logs = filesBelow(folder).filter((file) => /\.log$/.test(file))
  if (logs.length === 0) throw new Error(`There is no log to damage in ${folder}`)
  for (const log of logs) {
    const bytes = readFileSync(log)
    for (let at = 40; at < bytes.length; at += 500) bytes[at] = 255 - (bytes[at] ?? 0)
    writeFileSync(log, bytes)
  }
}

function deleted(folder: string): void {
  const stores = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.leveldb$/.test(name),
  )
  if (stores.length === 0) throw new Error(`There is no database to delete in ${folder}`)
  for (const store of stores) rmSync(join(folder, store), { recursive: true })
}

async function lost() {
  return await onDevice(async (device) => {
    const first = await device.start()
    const before = await first.newPage()
    await openBox(before, device.origin)
    const address = before.url()
    await saveInBox(before, 'Save 0')
    await untilKept(before, device.origin)
    await first.quit()
    const faults: string[] = []
    for (const [at, loss] of losses.entries()) faults.push(...(await onceLost(device, address, loss, at)))
    return {
      tried: `a vault with an application; with the browser closed, ${losses.map(({ what }) => what).join(', ')}, one after another; each time the browser starts, the vault opens, what was saved last is there, every record opens in Node, and one more save is made`,
      figure: `${losses.length} losses, 0 saves lost`,
      faults,
    }
  })
}

/** One loss, and what the app has after it; it goes on from there. */
async function onceLost(device: Device, address: string, loss: Loss, at: number): Promise<string[]> {
  loss.done(device.folder)
  const browser = await device.start()
  const page = await browser.newPage()
  await page.goto(address)
  await page.getByLabel('Passphrase', { exact: true }).waitFor()
  const told = await page.getByText('The browser had lost the vaults on this computer.').isVisible()
  await openVault(page)
  const found = await page.getByLabel(box).inputValue()
  const whole = await wholeVault(await databaseOf(await dumpOf(page)), { passphrase })
  await saveInBox(page, `Save ${at + 1}`)
  await untilKept(page, device.origin)
  await browser.quit()
  return [
    ...(found === `Save ${at}` ? [] : [`after ${loss.what} “Save ${at}” is “${found}”`]),
    ...(loss.putBack && !told ? [`after ${loss.what} the door said nothing`] : []),
    ...whole.faults.map((fault) => `after ${loss.what}: ${fault}`),
  ]
}

/** Waits until the app says that the second copy has everything, and goes back. */
async function untilKept(page: Page, origin: string): Promise<void> {
  const address = page.url()
  const to = (path: string) =>
    page.evaluate((next) => {
      history.pushState(null, '', next)
      dispatchEvent(new PopStateEvent('popstate'))
    }, path)
  await to('/vault')
  const row = page.locator('.govuk-summary-list__row', { hasText: 'Second copy' })
  try {
    await row.filter({ hasText: 'Everything here is kept a second time' }).waitFor({ timeout: 30_000 })
  } catch {
    throw new Error(`The second copy is not whole: ${(await row.allInnerTexts()).join(' ')}`)
  }
  await to(address.slice(origin.length))
  await page.getByLabel(box).waitFor()
}
