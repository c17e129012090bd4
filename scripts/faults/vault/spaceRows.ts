import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { openVault } from '#tests/browser/door.ts'
import { onDevice } from '../browser/device.ts'
import { goTo } from '../browser/walk.ts'
import { longest, milliseconds } from '../figures.ts'
import { longRow, type Row, row } from '../row.ts'
import { box, openBox, saveInBox, untilSaved } from './field.ts'

/** A browser that has no room, keeps nothing for good, or is another version. */
export const spaceRows: readonly Row[] = [
  longRow(3, 'No room left in the middle of work', noRoom),
  row(4, 'The browser promises nothing, and clears everything', evicted),
  row(6, 'A newer version of the app opens the database', newerVersion),
  longRow(7, 'Clock set back and forward by a year', clocks),
  longRow(8, 'Tab frozen for half an hour', frozen),
]

const mostTold = 1_000

/** How much more room the browser is told to give the app, in bytes. */
const room = 3_000_000
const heavy = 'x'.repeat(200_000)

/** The browser itself is told to give the app little more room than it uses, and the app saves until there is none. */
async function noRoom() {
  return await onDevice(async (device) => {
    const first = await device.start()
    const before = await first.newPage()
    await openBox(before, device.origin)
    const address = before.url()
    await first.quit()

    const browser = await device.start()
    const page = await browser.newPage()
    await page.goto(address)
    const session = await browser.context.newCDPSession(page)
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    await session.send('Storage.overrideQuotaForOrigin', { origin: device.origin, quotaSize: used + room })
    await openVault(page)
    const { saved, refused, taken } = await saveUntilFull(page)
    const kept = (await page.getByLabel(box).inputValue()) === refused
    const exported = await exportedText(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: device.origin })
    await page.reload()
    await openVault(page)
    const after = await page.getByLabel(box).inputValue()
    return {
      tried: `the browser gives ${room / 1e6} MB more (DevTools), and the page saves 200 KB at a time until one is refused: message within ${milliseconds(mostTold)}, the text stays and is exported, what was saved is there. The audit entry, the index and the case are one transaction; a full backup file is not tried`,
      figure: `${saved} saved, then told after ${milliseconds(taken)}, 0 lost`,
      faults: [
        ...(kept ? [] : ['the text left the screen']),
        ...(exported.includes(refused.slice(0, 20)) ? [] : ['what was exported has not the text']),
        ...(after === refused || after.startsWith(`save ${saved} `) ? [] : ['what was saved before is lost']),
      ],
      slow: taken > mostTold ? [`it was told after ${milliseconds(taken)}`] : [],
    }
  })
}

/** Saves again and again until the page says that there is no room; `taken` is from leaving the box to that message. */
async function saveUntilFull(page: Page): Promise<{ saved: number; refused: string; taken: number }> {
  const full = page.getByText('There is no room left on this device').first()
  for (let turn = 1; turn <= 60; turn += 1) {
    const text = `save ${turn} ${heavy}`
    await page.getByLabel(box).fill(text)
    const started = performance.now()
    await page.getByLabel(box).blur()
    const told = await Promise.race([untilSaved(page), full.waitFor({ timeout: 30_000 }).then(() => 'full')])
    if (told === 'full') return { saved: turn - 1, refused: text, taken: performance.now() - started }
  }
  throw new Error('60 saves were made, and the browser refused none')
}

/** What the button beside the message saves as a file. */
async function exportedText(page: Page): Promise<string> {
  await page.evaluate(() => {
    const create = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => Object.assign(window, { exported: text }))
      return create(blob)
    }
  })
  await page
    .getByRole('button', { name: /as a file/ })
    .first()
    .click()
  await page.waitForFunction(() => Reflect.has(window, 'exported'), undefined, { timeout: 10_000 })
  return await page.evaluate(() => String(Reflect.get(window, 'exported')))
}

const mostBlocked = 3_500

/** A page of the same origin asks for a newer database, as a newer version of the app in another tab would. */
async function newerVersion() {
  return await onDevice(async (device) => {
    const browser = await device.start()
    const page = await browser.newPage()
    await openBox(page, device.origin)
    await page.getByLabel(box).fill('typed in the old version')
    const newer = await browser.newPage()
    await newer.goto(`${device.origin}/favicon.svg`)
    const taken = await newer.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const started = performance.now()
          const request = indexedDB.open('spo-vaults', 99)
          request.onerror = () => reject(request.error)
          request.onsuccess = () => resolve(performance.now() - started)
        }),
    )
    const told = page.getByText(/newer version of this app/).first()
    await told.waitFor({ timeout: 10_000 })
    return {
      tried:
        'a page of the same origin opens the database at a newer version while a text is typed and not saved in an open vault; the old page lets go within 3 s and says so',
      figure: `opened after ${milliseconds(taken)}`,
      faults:
        (await page
          .getByLabel(box)
          .inputValue()
          .catch(() => '')) === 'typed in the old version'
          ? []
          : ['the text left the old page'],
      slow: taken > mostBlocked ? [`it was kept waiting for ${milliseconds(taken)}`] : [],
    }
  })
}

const year = 365 * 24 * 60 * 60 * 1000

async function clocks() {
  return await onDevice(async (device) => {
    const browser = await device.start()
    const page = await browser.newPage()
    await openBox(page, device.origin)
    const address = page.url()
    const faults: string[] = []
    for (const [name, shift] of [
      ['forward', year],
      ['back', -year],
      ['right', 0],
    ] as const) {
      await browser.context.clock.setFixedTime(new Date(Date.now() + shift))
      await page.goto(address)
      await openVault(page)
      await saveInBox(page, `saved with the clock ${name}`)
      await page.reload()
      await openVault(page)
      const found = await page.getByLabel(box).inputValue()
      if (found !== `saved with the clock ${name}`)
        faults.push(`with the clock ${name} the page shows “${found}”`)
    }
    await page.keyboard.press('ControlOrMeta+Shift+L')
    await page.getByRole('button', { name: 'Open your vault' }).waitFor({ timeout: 10_000 })
    return {
      tried:
        'the clock of the pages set a year forward, a year back and right: the vault opens, the last save is the one that is read, the lock works; the clock of the worker stays',
      figure: `${3 - faults.length} of 3 in order`,
      faults,
    }
  })
}

const halfHour = 30 * 60 * 1000

/** The page is frozen by the browser; when it wakes, its clock says that half an hour has passed. */
async function frozen() {
  return await onDevice(async (device) => {
    const browser = await device.start()
    const page = await browser.newPage()
    await openBox(page, device.origin)
    await saveInBox(page, 'Zebrafinch')
    const session = await browser.context.newCDPSession(page)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await pause(2_000)
    await page
      .evaluate((passed) => {
        const now = Date.now
        Date.now = () => now() + passed
      }, halfHour)
      .catch(() => undefined)
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    const started = performance.now()
    await page.getByRole('button', { name: 'Open your vault' }).waitFor({ timeout: 20_000 })
    const taken = performance.now() - started
    const left = await page.evaluate(() => document.documentElement.outerHTML.includes('Zebrafinch'))
    return {
      tried:
        'the browser freezes the tab (DevTools), its clock goes on by 30 minutes, and it wakes. Whether the very first frame is empty is not seen: the page is asked as soon as it answers',
      figure: `locked ${milliseconds(longest([taken]))} after it woke`,
      faults: left ? ['the page still holds the text'] : [],
    }
  })
}

/** A fresh profile, in which the browser promises nothing; then everything of the app is cleared, as under pressure of room. */
async function evicted() {
  return await onDevice(async (device) => {
    const browser = await device.start()
    const page = await browser.newPage()
    await openBox(page, device.origin)
    const promised = await page.evaluate(() => navigator.storage.persisted())
    await goTo(page, '/vault')
    const warned = page.getByText('It has not promised to keep the vault.')
    await warned.waitFor({ timeout: 10_000 })
    const session = await browser.context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: device.origin, storageTypes: 'all' })
    await page.goto(device.origin)
    await page.getByRole('button', { name: 'Make a vault', exact: true }).waitFor({ timeout: 20_000 })
    const offered = await page.getByRole('button', { name: 'Open your vault' }).count()
    return {
      tried:
        'a fresh profile, where persist() is refused, and the warning of it; then the browser clears all of the origin (DevTools) and the app starts anew. That a backup brings all back to the letter is tried in row 25',
      figure: 'warned; opens anew',
      faults: [
        ...(promised ? ['the browser promised to keep it, so the warning was not tried'] : []),
        ...(offered > 0 ? ['a vault is offered that is gone'] : []),
      ],
    }
  })
}
