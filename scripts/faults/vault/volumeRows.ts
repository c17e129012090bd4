import type { Page } from '@playwright/test'
import { caseWithActs } from '#scripts/bench/cases.ts'
import { middle, ninetyFifth } from '#scripts/bench/figures.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { makeVault, openVault, passphrase } from '#tests/browser/door.ts'
import { type Device, onDevice } from '../browser/device.ts'
import { bringIn } from '../browser/journey.ts'
import { openInCase } from '../browser/walk.ts'
import { count, longest, milliseconds } from '../figures.ts'
import { longRow, type Row } from '../row.ts'
import { deskTimes, longestDelay, watchDelay, watchDesk } from './deskTimes.ts'
import { putDump } from './dump.ts'
import { untilSaved } from './field.ts'
import { caseOfSize, manyCases } from './manyCases.ts'

/** Vaults and cases as large as they get. */
export const volumeRows: readonly Row[] = [
  longRow(49, 'List, search and save in a vault of 10,000 applications', tenThousand),
  longRow(50, 'A case of 2 MB with 300 acts and 50 exhibits', twoMegabytes),
]

/** What was measured in a vault of many applications, in milliseconds; `bytes` is the size of the case that was saved,
 * `shown` the time from the answer with the list until the page shows it. */
export type VolumeFigures = {
  list: number
  shown: number
  /** From the last key of a search until the page shows what it finds. */
  search: number
  saves: number[]
  unlock: number
  bytes: number
}

const [cases, saves] = [10_000, 40]

/** Opens a vault of 10,000 applications and saves a case of 200 KB in it, over and over. */
export async function measureVolume(device: Device): Promise<VolumeFigures> {
  const file = caseOfSize(200_000)
  const browser = await device.start()
  await watchDesk(browser.context)
  const page = await browser.newPage()
  await page.goto(device.origin)
  await page.getByRole('button', { name: 'Make a vault', exact: true }).waitFor()
  await putDump(page, await manyCases(cases, file))
  await page.goto(`${device.origin}/case/${file.id}/area`)
  await openVault(page)
  const box = page.locator('main textarea').first()
  await box.waitFor({ timeout: 60_000 })
  await saveManyTimes(page)
  const saved = (await deskTimes(page, 'change')).slice(-saves)
  const [opened = Number.NaN] = await deskTimes(page, 'unlock')
  const { list, shown } = await listTimes(page, device.origin)
  const search = await searchTime(page)
  await browser.kill()
  return { list, shown, search, saves: saved, unlock: opened, bytes: JSON.stringify(file).length }
}

/** The first reading of the list after the vault is opened, and how long the page then takes to show it. */
async function listTimes(page: Page, origin: string): Promise<{ list: number; shown: number }> {
  await page.goto(origin)
  await page.evaluate(noteWhenListed)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open your vault' }).click()
  await page.waitForFunction(() => Reflect.has(window, 'listedAt'), undefined, { timeout: 240_000 })
  const [list = Number.NaN] = await deskTimes(page, 'list')
  const shown = await page.evaluate(
    () => Number(Reflect.get(window, 'listedAt')) - Number(Reflect.get(window, 'answeredAt')),
  )
  return { list, shown }
}

/** How long a search for one of all applications takes until the page shows that one alone. */
async function searchTime(page: Page): Promise<number> {
  await page.getByLabel('Find an application').fill('REF-999')
  await page.getByRole('table', { name: '11 applications' }).waitFor()
  await page.evaluate(noteWhenFound)
  await page.getByLabel('Find an application').press('8')
  await page.waitForFunction(() => Reflect.has(window, 'foundAt'), undefined, { timeout: 30_000 })
  return await page.evaluate(
    () => Number(Reflect.get(window, 'foundAt')) - Number(Reflect.get(window, 'typedAt')),
  )
}

/** Runs in the page: keeps when a key is next pressed, and when the page first shows one application after it. */
function noteWhenFound(): void {
  const look = () => {
    if (document.querySelectorAll('main table a[href^="/case/"]').length === 1)
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { foundAt: performance.now() })))
    else setTimeout(look, 1)
  }
  addEventListener(
    'keydown',
    () => {
      Object.assign(window, { typedAt: performance.now() })
      look()
    },
    { capture: true, once: true },
  )
}

/** Runs in the page: keeps when the list was answered, and when the first frame after it was drawn in which it stands. */
function noteWhenListed(): void {
  const calls: { name: string }[] = Reflect.get(window, 'deskCalls')
  const look = () => {
    const isAnswered = calls.some(({ name }) => name === 'list')
    if (isAnswered && !Reflect.has(window, 'answeredAt'))
      Object.assign(window, { answeredAt: performance.now() })
    if (isAnswered && document.querySelector('main table a[href^="/case/"]'))
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { listedAt: performance.now() })))
    else setTimeout(look, 1)
  }
  look()
}

async function saveManyTimes(page: Page): Promise<void> {
  const box = page.locator('main textarea').first()
  for (let turn = 0; turn < saves; turn += 1) {
    await box.press('End')
    await box.pressSequentially(` ${turn}`)
    await box.blur()
    await untilSaved(page)
  }
}

const [mostList, mostSearch, mostSave] = [300, 200, 150]

async function tenThousand() {
  const { list, shown, search, saves: taken, bytes } = await onDevice(measureVolume)
  const p95 = ninetyFifth(taken)
  return {
    tried: `${count(cases)} applications in a vault in a real browser; the first reading of the list, a search in it, and ${taken.length} saves of one of ${count(Math.round(bytes / 1000))} KB; the worker’s answers awaited`,
    figure: `list ${milliseconds(list)}, shown after ${milliseconds(shown)} more; search ${milliseconds(search)}; saves: median ${milliseconds(middle(taken))}, 95th ${milliseconds(p95)}`,
    faults: taken.length < saves ? [`only ${taken.length} saves were measured`] : [],
    slow: [
      ...(list + shown <= mostList
        ? []
        : [`the list took ${milliseconds(list + shown)}, not ${mostList} ms`]),
      ...(search <= mostSearch ? [] : [`the search took ${milliseconds(search)}, not ${mostSearch} ms`]),
      ...(p95 <= mostSave ? [] : [`a save took ${milliseconds(p95)}, not ${mostSave} ms`]),
    ],
  }
}

/** Some 2 MB: long accounts in each of 300 acts, and 50 exhibits. */
function largeCase(): CaseFile {
  const file = caseWithActs(300)
  const account = 'He stood across the road and looked at the window until the light went out. '.repeat(78)
  const exhibits = file.evidence?.exhibits ?? []
  return {
    ...file,
    acts: {
      ...file.acts,
      items: file.acts?.items?.map((act) => ({ ...act, what: `${act.what} ${account}` })),
    },
    evidence: {
      ...file.evidence,
      exhibits: Array.from({ length: 50 }, (_, at) => ({
        ...exhibits[at % exhibits.length],
        id: `exhibit-${at}`,
      })),
    },
  }
}

const sentence = 'He waited in his car outside the school and drove off when seen. '
const [mostLargeSave, mostDelay] = [250, 100]

async function twoMegabytes() {
  return await onDevice(async (device) => {
    const file = largeCase()
    const browser = await device.start()
    await watchDesk(browser.context)
    const page = await browser.newPage()
    await makeVault(page, device.origin)
    await bringIn(page, JSON.stringify(file))
    const path = new URL(page.url()).pathname
    await openInCase(page, `${path}/acts/act-0`)
    const box = page.getByLabel('What happened?')
    await box.press('End')
    await watchDelay(page)
    for (let turn = 0; turn < 4; turn += 1) {
      await box.pressSequentially(sentence, { delay: 30 })
      await page.waitForTimeout(1_200)
    }
    await untilSaved(page)
    const delay = await longestDelay(page)
    const taken = await deskTimes(page, 'change')
    return {
      tried: `a case of ${(JSON.stringify(file).length / 1e6).toFixed(1)} MB in a vault in a real browser, ${4 * sentence.length} keys into one act, ${taken.length} saves; the worker’s answers awaited`,
      figure: `slowest save ${milliseconds(longest(taken))}, longest delay ${milliseconds(delay)}`,
      faults: taken.length === 0 ? ['nothing was saved'] : [],
      slow: [
        ...(longest(taken) <= mostLargeSave ? [] : [`a save took ${milliseconds(longest(taken))}`]),
        ...(delay <= mostDelay ? [] : [`a key waited ${milliseconds(delay)}`]),
      ],
    }
  })
}
