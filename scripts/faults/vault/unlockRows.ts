import type { Page } from '@playwright/test'
import { middle } from '#scripts/bench/figures.ts'
import { makeVault, passphrase } from '#tests/browser/door.ts'
import { onDevice } from '../browser/device.ts'
import { longest, milliseconds } from '../figures.ts'
import { longRow, type Row } from '../row.ts'
import { deskTimes, watchDelay, watchDesk } from './deskTimes.ts'

/** The door of a vault. */
export const unlockRows: readonly Row[] = [
  longRow(22, 'Unlock time at 64 MiB, 3 passes, and the longest delay of a key', unlocking),
  longRow(20, 'Wrong passphrases at the door wait longer and longer', waiting),
]

const unlocks = 5
const [mostTime, mostDelay] = [1_500, 50]

async function unlocking() {
  return await onDevice(async (device) => {
    const browser = await device.start()
    await watchDesk(browser.context)
    const page = await browser.newPage()
    await makeVault(page, device.origin)
    const times: number[] = []
    const delays: number[] = []
    for (let turn = 0; turn < unlocks; turn += 1) {
      await page.goto(device.origin)
      const field = page.getByLabel('Passphrase', { exact: true })
      await field.fill(passphrase)
      await watchDelay(page)
      await page.evaluate(noteWhenOpened)
      await page.getByRole('button', { name: 'Open your vault' }).click()
      await page.waitForFunction(() => Reflect.has(window, 'delayTillOpened'), undefined, { timeout: 30_000 })
      delays.push(await page.evaluate(() => Number(Reflect.get(window, 'delayTillOpened'))))
      await page.getByRole('button', { name: 'Lock now' }).waitFor({ timeout: 30_000 })
      times.push((await deskTimes(page, 'unlock')).at(-1) ?? Number.NaN)
    }
    const [time, delay] = [middle(times), Math.min(...delays)]
    return {
      tried: `${unlocks} unlocks in a real browser, the worker’s answer awaited; below ${milliseconds(mostTime)}; and how long the page could hear no key while the key was derived, below ${mostDelay} ms in the quietest`,
      figure: `median ${milliseconds(time)}, slowest ${milliseconds(longest(times))}; longest delay ${milliseconds(delay)}`,
      faults: times.some(Number.isNaN) ? ['an unlock was not measured'] : [],
      slow: [
        ...(Math.min(...times) > mostTime ? [`the quickest took ${milliseconds(Math.min(...times))}`] : []),
        ...(delay > mostDelay ? [`the page was blocked for ${milliseconds(delay)}`] : []),
      ],
    }
  })
}

/** Runs in the page: keeps the longest delay until the worker has answered; what the next page costs is not of the unlock. */
function noteWhenOpened(): void {
  Object.assign(window, { longestDelay: 0 })
  const calls: { name: string }[] = Reflect.get(window, 'deskCalls')
  const before = calls.filter(({ name }) => name === 'unlock').length
  const look = () => {
    if (calls.filter(({ name }) => name === 'unlock').length > before)
      Object.assign(window, { delayTillOpened: Math.max(0, Number(Reflect.get(window, 'longestDelay')) - 5) })
    else setTimeout(look, 1)
  }
  look()
}

const wrongs = 4

async function waiting() {
  return await onDevice(async (device) => {
    const browser = await device.start()
    const page = await browser.newPage()
    await makeVault(page, device.origin)
    await page.goto(device.origin)
    const waits: number[] = []
    const messages = new Set<string>()
    for (let turn = 0; turn < wrongs; turn += 1) {
      const { seconds, words } = await wrongTry(page, `wrong passphrase ${turn}`)
      waits.push(seconds)
      messages.add(words)
    }
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.waitForTimeout((waits.at(-1) ?? 0) * 1000)
    await page.getByRole('button', { name: 'Open your vault' }).click()
    await page.getByRole('button', { name: 'Lock now' }).waitFor({ timeout: 30_000 })
    const grows = waits.every((seconds, at) => at === 0 || seconds > (waits[at - 1] ?? 0))
    return {
      tried: `${wrongs} wrong passphrases at the door of the app, then the right one`,
      figure: `waits of ${waits.join(', ')} s; the right one opens after`,
      faults: [
        ...(grows ? [] : [`the waits were ${waits.join(', ')} s`]),
        ...(messages.size === 1 ? [] : ['a wrong passphrase is told in several ways']),
      ],
    }
  })
}

async function wrongTry(page: Page, secret: string): Promise<{ seconds: number; words: string }> {
  const alert = page.locator('#passphrase-error')
  await page.getByLabel('Passphrase', { exact: true }).fill(secret)
  const button = page.getByRole('button', { name: 'Open your vault' })
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('button')].some(
        ({ textContent, ariaDisabled }) => textContent === 'Open your vault' && ariaDisabled !== 'true',
      ),
    undefined,
    { timeout: 60_000 },
  )
  await button.click()
  await page
    .getByText('Opening…')
    .waitFor({ state: 'attached' })
    .catch(() => undefined)
  await alert.filter({ hasText: /\d+ second/ }).waitFor({ timeout: 30_000 })
  const text = await alert.innerText()
  return {
    seconds: Number(/(\d+) second/.exec(text)?.[1] ?? 0),
    words: /That .*? vault\./.exec(text)?.[0] ?? text,
  }
}
