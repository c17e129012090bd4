import type { Page } from '@playwright/test'
import { makeVault, openVault, passphrase } from '#tests/browser/door.ts'
import { enterCase } from '#tests/browser/enterCase.ts'
import { officerByLabel } from '#tests/browser/officer.ts'
import { sampleProfile } from '#tests/support/samples.ts'
import type { Running } from '../browser/chromium.ts'
import { type Device, onDevice } from '../browser/device.ts'
import { type Searched, searchProfile } from '../browser/searchProfile.ts'
import { goTo, walkCase } from '../browser/walk.ts'
import { type Dump, databaseOf, dumpOf } from './dump.ts'
import { type MarkedCase, markedCase } from './marks.ts'
import { rawKeys } from './rawKeys.ts'

/** One look through the whole profile. */
export type Look = { when: string; marks: Searched; keys: Searched }

/** What was found on the way of a case with marks, typed through the wizard in a vault, until the vault is all that is left. */
export type MarkedJourney = {
  marks: string[]
  looks: Look[]
  /** The store before and after the case was deleted for good, and the second copy of it after. */
  before: Dump
  after: Dump
  copyAfter: Dump
  faults: string[]
  /** A text that was written in the clear on purpose is found by the same search. */
  controlFound: boolean
  /** How many of the marks the pages showed. */
  shown: number
}

let made: Promise<MarkedJourney> | undefined

/** The journey, made once for all rows that look at it. It takes some minutes. */
export function markedJourney(): Promise<MarkedJourney> {
  made ??= onDevice(journey)
  return made
}

const control = 'Qcontrolzxvbnmqw'
const lateMark = 'Qlatexvbnmzqwkjh'

async function journey(device: Device): Promise<MarkedJourney> {
  const marked = markedCase()
  const looks: Look[] = []
  const state: Omit<MarkedJourney, 'after' | 'before' | 'controlFound' | 'copyAfter'> & { before?: Dump } = {
    ...{ marks: marked.marks, looks, faults: [], shown: 0 },
  }
  const secrets: (string | Uint8Array)[] = [passphrase]
  const look = (when: string) => {
    const marks = searchProfile(device.folder, [...marked.marks, lateMark])
    looks.push({ when, marks, keys: searchProfile(device.folder, secrets) })
  }

  const first = await firstStart(device)
  const page = await first.newPage()
  const code = await makeVault(page, device.origin)
  secrets.push(code, code.replace(/.{4}(?=.)/g, '$& '))
  await enterCase(officerByLabel(page), marked.file)
  state.shown = await marksShown(page, marked)
  state.before = await dumpOf(page)
  secrets.push(...(await rawKeys(await databaseOf(state.before), passphrase)))
  look('in use')
  await first.quit()
  look('after the browser was closed')

  await idleAndKill(device, look)
  const ends = await deleteForGood(device, look)
  return { ...state, before: state.before, ...ends, controlFound: await controlIsFound(device) }
}

/** A browser in which the force’s profile and the day are those of the training case. */
async function firstStart(device: Device): Promise<Running> {
  const browser = await device.start()
  await browser.context.route('**/force-profile.json', (route) =>
    route.fulfill({ json: sampleProfile('westmarch') }),
  )
  await browser.context.clock.setFixedTime(new Date('2026-06-24T09:00:00+01:00'))
  return browser
}

async function marksShown(page: Page, { marks }: MarkedCase): Promise<number> {
  const seen = new Set<string>()
  await goTo(page, new URL(page.url()).pathname.replace(/\/documents$/, ''))
  await page.getByRole('link', { name: 'Decide whether to apply', exact: true }).waitFor()
  await walkCase(page, async () => {
    const text = await page.evaluate(() =>
      [
        document.body.innerText,
        ...[...document.querySelectorAll('input, textarea')].map((box) =>
          'value' in box ? String(box.value) : '',
        ),
      ].join('\n'),
    )
    for (const mark of marks) if (text.includes(mark)) seen.add(mark)
  })
  return seen.size
}

/** The vault locks itself after two minutes of nothing; then it is opened, typed into, and the browser is killed. */
async function idleAndKill(device: Device, look: (when: string) => void): Promise<void> {
  const browser = await device.start()
  const page = await browser.newPage()
  await page.goto(`${device.origin}/vault/lock`)
  await openVault(page)
  await page.getByLabel('Minutes without a key or a movement').fill('2')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Your vault locks itself after 2 minutes.').waitFor()
  await goTo(page, '/')
  await page.getByRole('button', { name: 'Start a new application' }).waitFor()
  await page.getByRole('button', { name: 'Open your vault' }).waitFor({ timeout: 200_000 })
  look('after it locked itself')
  await openVault(page)
  await page.locator('main a[href^="/case/"]').first().click()
  await page.getByRole('link', { name: 'Choose the route' }).click()
  await page.locator('summary', { hasText: 'Your notes on this page' }).click()
  await page.getByLabel('Notes', { exact: true }).pressSequentially(lateMark)
  await browser.kill()
  look('after the browser was killed')
}

/** Deletes the case for good, locks, closes. */
async function deleteForGood(
  device: Device,
  look: (when: string) => void,
): Promise<Pick<MarkedJourney, 'after' | 'copyAfter'>> {
  const browser = await device.start()
  const page = await browser.newPage()
  await page.goto(device.origin)
  await openVault(page)
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click()
  await page
    .getByRole('button', { name: /^Delete for good/ })
    .first()
    .click()
  const sure = page.getByRole('button', { name: /^Yes, delete for good/ })
  await sure.click()
  await sure.waitFor({ state: 'detached' })
  const ends = { after: await dumpOf(page), copyAfter: await dumpOf(page, 'copy') }
  await page.getByRole('button', { name: 'Lock now' }).click()
  await page.getByRole('button', { name: 'Open your vault' }).waitFor()
  look('after delete and lock')
  await browser.quit()
  look('after delete and close')
  return ends
}

async function controlIsFound(device: Device): Promise<boolean> {
  const browser = await device.start()
  const page = await browser.newPage()
  await page.goto(device.origin)
  await page.evaluate(async (text) => {
    const request = indexedDB.open('control', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('texts')
    await new Promise((resolve) => {
      request.onsuccess = () => {
        const writing = request.result.transaction('texts', 'readwrite', { durability: 'strict' })
        writing.objectStore('texts').put(text, 1)
        writing.oncomplete = resolve
      }
    })
  }, control)
  await browser.kill()
  return searchProfile(device.folder, [control]).hits.length > 0
}
