import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { openVault } from '#tests/browser/door.ts'
import type { Running } from '../browser/chromium.ts'
import { onDevice } from '../browser/device.ts'
import { longest, milliseconds } from '../figures.ts'
import { longRow, type Row } from '../row.ts'
import { box, openBox, saveInBox } from './field.ts'
import { all, edits, missingIn, tabCount, tokens } from './tokens.ts'

/** Several tabs with one vault. */
export const tabRows: readonly Row[] = [
  longRow(5, '4 tabs with 25 edits of one case', tabs),
  longRow(9, 'Lock in one tab empties all tabs', lockAll),
]

/** More tabs of one browser with the vault open, at one address. */
async function openTabs(browser: Running, first: Page, number: number): Promise<Page[]> {
  const pages = [first]
  while (pages.length < number) {
    const page = await browser.newPage()
    await page.goto(first.url())
    await openVault(page)
    await page.getByLabel(box).waitFor()
    pages.push(page)
  }
  return pages
}

async function tabs() {
  return await onDevice(async (device) => {
    const browser = await device.start()
    const first = await browser.newPage()
    await openBox(first, device.origin)
    const pages = await openTabs(browser, first, tabCount)
    for (let edit = 0; edit < edits; edit += 5) {
      for (const [tab, page] of pages.entries()) await addTokens(page, tokens(tab).slice(edit, edit + 5))
    }
    await pause(500)
    const texts = await Promise.all(pages.map((page) => page.getByLabel(box).inputValue()))
    const lost = missingIn(texts[0] ?? '')
    return {
      tried: `${tabCount} tabs of one browser take over from each other, 5 edits at a time, ${edits} each, through the page`,
      figure: `${all - lost.length} of ${all} kept`,
      faults: [
        ...lost.map((token) => `${token} is lost`),
        ...(new Set(texts).size === 1 ? [] : ['the tabs do not show the same']),
      ],
    }
  })
}

async function addTokens(page: Page, added: readonly string[]): Promise<void> {
  await page.bringToFront()
  await takeOver(page)
  for (const token of added) {
    const text = await page.getByLabel(box).inputValue()
    await saveInBox(page, `${text} ${token}`.trim())
  }
}

async function takeOver(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Take over' })
  if (await page.getByLabel(box).isEditable()) return
  await button.click()
  await page.waitForFunction(
    (label) => {
      const input = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === label,
      )?.control
      return (
        input instanceof HTMLInputElement &&
        !input.disabled &&
        !input.readOnly &&
        input.closest('fieldset:disabled') === null
      )
    },
    box,
    { timeout: 15_000 },
  )
}

const most = 250

async function lockAll() {
  return await onDevice(async (device) => {
    const browser = await device.start()
    const first = await browser.newPage()
    await openBox(first, device.origin)
    await saveInBox(first, 'Zebrafinch')
    const pages = await openTabs(browser, first, tabCount)
    for (const page of pages) await page.evaluate(noteWhenGone, box)
    const [locking, ...others] = pages
    const pressed = await locking?.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Lock now',
      )
      const now = performance.timeOrigin + performance.now()
      button?.click()
      return now
    })
    await pause(2_000)
    const gone = await Promise.all(
      others.map((page) => page.evaluate(() => Number(Reflect.get(window, 'goneAt')))),
    )
    const texts = await Promise.all(
      pages.map((page) => page.evaluate(() => document.documentElement.outerHTML)),
    )
    const taken = gone.map((at) => at - (pressed ?? Number.NaN))
    return {
      tried: `${tabCount} tabs with the vault open, “Lock now” in one; until the others have nothing of the case in the page`,
      figure: `slowest ${milliseconds(longest(taken))}`,
      faults: [
        ...taken.filter((each) => Number.isNaN(each)).map(() => 'a tab still shows the case'),
        ...texts.filter((text) => text.includes('Zebrafinch')).map(() => 'a page still holds the text'),
      ],
      slow: longest(taken) > most ? [`it took ${milliseconds(longest(taken))}`] : [],
    }
  })
}

/** Runs in the page: keeps the moment at which the box is no longer in it. */
function noteWhenGone(label: string): void {
  const isThere = () =>
    [...document.querySelectorAll('label')].some(({ textContent }) => textContent === label)
  new MutationObserver(() => {
    if (!isThere() && !Reflect.has(window, 'goneAt'))
      Object.assign(window, { goneAt: performance.timeOrigin + performance.now() })
  }).observe(document.documentElement, { childList: true, subtree: true })
}
