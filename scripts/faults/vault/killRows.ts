import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { openVault, passphrase } from '#tests/browser/door.ts'
import { type Device, onDevice } from '../browser/device.ts'
import { count } from '../figures.ts'
import { longRow, type Row } from '../row.ts'
import { databaseOf, dumpOf } from './dump.ts'
import { box, openBox } from './field.ts'
import { wholeVault } from './wholeVault.ts'

/** The browser ended in the middle of saves, as a power cut ends it for a program. */
export const killRows: readonly Row[] = [longRow(1, 'Browser killed in the middle of saves', kills)]

/** How many profiles are worked on at once, and how often the browser of each is killed: 200 kills in all. */
const computers = 2
const rounds = 100
/** Every so many kills the whole vault is opened in Node, each record and the audit record. */
const examineEvery = 20

type Round = { saved: number; found: string }

async function kills() {
  const lanes = await Promise.all(Array.from({ length: computers }, () => onDevice(killing)))
  const saves = lanes.reduce((all, lane) => all + lane.saves, 0)
  return {
    tried: `${computers * rounds} times SIGKILL to every process of the browser in the middle of saves through a page of the app, on ${computers} profiles at once; the whole vault opened in Node after every ${examineEvery}th. A kill of the processes, not a loss of power`,
    figure: `${count(saves)} saves told as saved, 0 lost, 0 torn; on ${lanes.filter(({ putBack }) => putBack).length} of ${computers} profiles the browser had thrown the vault away and the second copy was put back`,
    faults: lanes.flatMap(({ faults }) => faults),
  }
}

/** All kills on one profile. */
async function killing(device: Device): Promise<{ saves: number; putBack: boolean; faults: string[] }> {
  const faults: string[] = []
  const { address, last } = await firstRound(device)
  let acknowledged = last
  let saves = last
  for (let round = 1; round < rounds; round += 1) {
    const { found, saved } = await nextRound(
      device,
      address,
      acknowledged,
      round % examineEvery === 0,
      faults,
    )
    if (!(numberIn(found) >= acknowledged))
      faults.push(`“Save ${acknowledged}” was told as saved and is “${found}”`)
    saves += saved - numberIn(found)
    acknowledged = saved
  }
  const end = await lastLook(device, address, acknowledged)
  return { saves, putBack: end.putBack, faults: [...faults, ...end.faults] }
}

const numberIn = (text: string): number =>
  Number(/^Save (\d+)$/.exec(text)?.[1] ?? (text === '' ? 0 : Number.NaN))

async function firstRound(device: Device): Promise<{ address: string; last: number }> {
  const browser = await device.start()
  const page = await browser.newPage()
  await openBox(page, device.origin)
  const address = page.url()
  const last = await savingUntilKilled(page, 1)
  await browser.kill()
  return { address, last: await last() }
}

async function nextRound(
  device: Device,
  address: string,
  acknowledged: number,
  examine: boolean,
  faults: string[],
): Promise<Round> {
  const browser = await device.start()
  const page = await browser.newPage()
  await page.goto(address)
  await opened(page)
  const found = await page.getByLabel(box).inputValue()
  if (examine) faults.push(...(await examined(page)))
  const last = await savingUntilKilled(page, Math.max(acknowledged, numberIn(found) || 0) + 1)
  await browser.kill()
  return { found, saved: await last() }
}

/** Opens the vault; where that fails it is told what stands on the page instead. */
async function opened(page: Page): Promise<void> {
  try {
    await openVault(page)
  } catch (fault) {
    const said = await page.locator('body').innerText()
    throw new Error(`The vault was not opened. The page said: ${said.replace(/\s+/g, ' ')}`, { cause: fault })
  }
}

async function examined(page: Page): Promise<string[]> {
  return (await wholeVault(await databaseOf(await dumpOf(page)), { passphrase })).faults
}

async function lastLook(
  device: Device,
  address: string,
  acknowledged: number,
): Promise<{ putBack: boolean; faults: string[] }> {
  const browser = await device.start()
  const page = await browser.newPage()
  await page.goto(address)
  await page.getByLabel('Passphrase', { exact: true }).waitFor()
  const putBack = await page.getByText('The browser had lost the vaults on this computer.').isVisible()
  await opened(page)
  const found = await page.getByLabel(box).inputValue()
  const faults = await examined(page)
  await browser.quit()
  if (!(numberIn(found) >= acknowledged)) faults.push(`“Save ${acknowledged}” is “${found}”`)
  return { putBack, faults }
}

/** Saves again and again in the page, for some moments; gives the last number that the page was told is saved. */
async function savingUntilKilled(page: Page, from: number): Promise<() => Promise<number>> {
  let last = from - 1
  await page.exposeBinding('told', (_, number: number) => {
    last = number
  })
  page.evaluate(saveAgainAndAgain, { label: box, from }).catch(() => undefined)
  const until = Date.now() + 20_000
  while (last < from && Date.now() < until) await pause(5)
  await pause(Math.random() * 400)
  return async () => last
}

/** Runs in the page: types a number, leaves the box, and waits for the mark, over and over. */
async function saveAgainAndAgain({ label, from }: { label: string; from: number }): Promise<void> {
  const input = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  )?.control
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const told: (number: number) => void = Reflect.get(window, 'told')
  const mark = () => document.querySelector('.app-save-mark')?.textContent ?? ''
  const until = async (test: () => boolean) => {
    while (!test()) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  for (let number = from; ; number += 1) {
    input?.focus()
    set?.call(input, `Save ${number}`)
    input?.dispatchEvent(new Event('input', { bubbles: true }))
    await until(() => mark() === 'Saving…')
    input?.blur()
    await until(() => mark().startsWith('Saved'))
    told(number)
  }
}
