import type { Locator, Page } from '@playwright/test'
import { workInSession } from '#tests/browser/door.ts'
import { hostileCase } from '../imports/hostileTexts.ts'
import { onDevice, watched } from './device.ts'
import { type Seen, see } from './seen.ts'
import { goTo, openInCase, walkCase } from './walk.ts'

/** What was seen on the way of one case, brought in from a file, through every page of the app. */
export type Journey = {
  texts: number
  pages: Seen[]
  /** The papers, each as it is read on the page. */
  papers: Seen[]
  downloads: string[]
  copied: string[]
  faults: string[]
  requests: number
  /** Whether any of the hostile texts was run. */
  harmed: boolean
}

/** The word that is in every hostile text. */
export const word = 'harmed=1'

let made: Promise<Journey> | undefined

/** The journey of a case in which every text is hostile; made once for all rows that look at it. */
export function journey(): Promise<Journey> {
  made ??= onDevice(async (device) => {
    const browser = await device.start()
    const watch = await watched(browser, device.origin)
    await browser.context.addInitScript(watchClipboard)
    const page = await browser.newPage()
    const { file, texts } = hostileCase(0)
    await workInSession(page, device.origin)
    const pages: Seen[] = [await see(page, word)]
    await bringIn(page, JSON.stringify(file))
    const visited = await walkCase(page, async () => void pages.push(await see(page, word)))
    await openInCase(page, visited.find((path) => path.endsWith('/documents')) ?? '')
    const papers = await readPapers(page)
    const downloads = await downloadAll(page)
    const { copied, harmed } = await page.evaluate(() => ({
      copied: (Reflect.get(window, 'copied') ?? []) as string[],
      harmed: Reflect.has(window, 'harmed'),
    }))
    return {
      texts,
      pages,
      papers,
      downloads,
      copied,
      harmed,
      faults: watch.faults,
      requests: watch.requests(),
    }
  })
  return made
}

/** Brings a case in from a file and opens it, as an officer does. */
export async function bringIn(page: Page, text: string): Promise<void> {
  await page.getByLabel('Import an application from a file').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page.getByRole('link', { name: 'Open it' }).click()
  await page.getByRole('link', { name: 'Decide whether to apply', exact: true }).waitFor()
}

/** Runs in the page: keeps what the app copies. */
function watchClipboard(): void {
  const copied: string[] = []
  Object.assign(window, { copied })
  if (!('Clipboard' in window)) return
  const write = Clipboard.prototype.writeText
  Clipboard.prototype.writeText = function (text) {
    copied.push(text)
    return write.call(this, text)
  }
}

/** Reads every paper on its page. */
async function readPapers(page: Page): Promise<Seen[]> {
  const papers: Seen[] = []
  const buttons = page.getByRole('button', { name: /^Read / })
  await buttons.first().waitFor({ timeout: 30_000 })
  for (let at = 0; at < (await buttons.count()); at += 1) {
    await buttons.nth(at).click()
    await page.getByRole('heading', { name: /^The paper as it will be printed/ }).waitFor()
    papers.push(await see(page, word))
  }
  return papers
}

/** Downloads every pack, the first paper in both forms, and the case itself; gives the names of the files. */
async function downloadAll(page: Page): Promise<string[]> {
  const names: string[] = []
  const take = async (button: Locator) => {
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button.click()])
    names.push(file.suggestedFilename())
  }
  const packs = page.getByRole('button', { name: /^Download: / })
  for (let at = 0; at < (await packs.count()); at += 1) await take(packs.nth(at))
  await take(page.getByRole('button', { name: /PDF/ }).first())
  await take(page.getByRole('button', { name: /Word/ }).first())
  await goTo(page, '/')
  await take(page.getByRole('button', { name: /^Export/ }).first())
  return names
}
