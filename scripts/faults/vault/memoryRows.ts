import type { Page } from '@playwright/test'
import type { Running } from '../browser/chromium.ts'
import { onDevice } from '../browser/device.ts'
import { longRow, type Row } from '../row.ts'
import { openBox, saveInBox } from './field.ts'

/** What a page still holds once its vault is locked. */
export const memoryRows: readonly Row[] = [longRow(10, 'Page, caches and heap after the lock', afterLock)]

const mark = 'Qheapzxvbnmqwkjh'

async function afterLock() {
  return await onDevice(async (device) => {
    const browser = await device.start()
    const page = await browser.newPage()
    await openBox(page, device.origin)
    await saveInBox(page, mark)
    const before = await inHeap(browser, page)
    await page.getByRole('button', { name: 'Lock now' }).click()
    await page.getByRole('button', { name: 'Open your vault' }).waitFor()
    const dom = await page.evaluate((text) => document.documentElement.outerHTML.includes(text), mark)
    const kept = await page.evaluate(inCaches, mark)
    const after = await inHeap(browser, page)
    return {
      tried:
        'a word typed in a vault, locked, garbage collected: the document, session and local storage, the caches, and a heap snapshot of the page (the worker with the keys is ended)',
      figure: `0 in document and caches; ${after} of ${before} strings in the heap`,
      faults: [
        ...(before > 0 ? [] : ['the word is not even found before the lock']),
        ...(dom ? ['the document still has it'] : []),
        ...kept.map((where) => `${where} has it`),
      ],
    }
  })
}

/** Runs in the page. */
async function inCaches(text: string): Promise<string[]> {
  const found: string[] = []
  for (const [name, storage] of Object.entries({ sessionStorage, localStorage }))
    if (JSON.stringify({ ...storage }).includes(text)) found.push(name)
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const answer = await cache.match(request)
      if ((await answer?.text())?.includes(text)) found.push(request.url)
    }
  }
  return found
}

/** How many strings of the page’s heap hold the word, once what nobody holds any more is collected. */
async function inHeap({ context }: Running, page: Page): Promise<number> {
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const parts: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  const { strings }: { strings: string[] } = JSON.parse(parts.join(''))
  return strings.filter((text) => text.includes(mark)).length
}
