import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { browserArguments, findBrowser } from '../browser.mjs'
import { caseWithActs } from './cases.ts'
import { middle, ms, ninetyFifth, type Row, ratio } from './figures.ts'
import { floorPage } from './floorPage.ts'

const counts = [50, 300, 1000] as const
const keys = 'On this day he waited in his car outside the school and drove off when seen. '
const slow = {
  offline: false,
  latency: 100,
  downloadThroughput: (3 * 1024 * 1024) / 8,
  uploadThroughput: (3 * 1024 * 1024) / 8,
}

/** What an officer feels: the first visit, each key, each change of page, beside a page of plain HTML in the same run. */
export async function browserRows(origin: string): Promise<Row[]> {
  const executablePath = findBrowser()
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) })
  try {
    return [...(await firstVisit(browser, origin)), ...(await typing(browser, origin))]
  } finally {
    await browser.close()
  }
}

async function firstVisit(browser: Browser, origin: string): Promise<Row[]> {
  const visit = async (address: string, ready: (page: Page) => Promise<unknown>, html?: string) => {
    const page = await newPage(browser, html)
    const session = await throttled(page)
    const started = performance.now()
    await page.goto(address)
    await ready(page)
    const took = performance.now() - started
    await session.detach()
    await page.context().close()
    return took
  }
  const ours: number[] = []
  const floors: number[] = []
  for (let run = 0; run < 5; run += 1) {
    ours.push(
      await visit(origin, (page) => page.getByRole('button', { name: 'Start a new application' }).waitFor()),
    )
    floors.push(
      await visit(`${origin}/floor`, (page) => page.getByLabel('What happened?').waitFor(), floorPage(50)),
    )
  }
  const [our, floor] = [middle(ours), middle(floors)]
  return [
    {
      what: 'First visit to usable, 4x slower processor, 3 Mbit/s, 100 ms',
      figure: ms(our),
      beside: `floor ${ms(floor)}: ${ratio(our, floor)}`,
      budget: '2.2 x',
    },
  ]
}

async function typing(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = []
  const work: number[] = []
  for (const count of counts) {
    const floor = await typeInto(await floorFor(browser, origin, count))
    const { page, taken, back } = await openAct(browser, origin, count)
    const ours = await typeInto(page)
    work.push(ours.work)
    rows.push(
      {
        what: `Key to paint, ${count} acts, live view open: median`,
        figure: ms(ours.p50),
        beside: `floor ${ms(floor.p50)}: ${ratio(ours.p50, floor.p50)}`,
        budget: '1.5 x',
      },
      {
        what: `Key to paint, ${count} acts: 95th`,
        figure: ms(ours.p95),
        beside: `floor ${ms(floor.p95)}`,
        budget: '16.7 ms',
      },
      { what: `Work per key, ${count} acts`, figure: ms(ours.work), beside: `floor ${ms(floor.work)}` },
      { what: `List to one act, ${count} acts`, figure: ms(taken), budget: '60 ms' },
      { what: `One act to the list, ${count} acts`, figure: ms(back), budget: '60 ms' },
      {
        what: `Heap, ${count} acts`,
        figure: `${ours.heapMiB.toFixed(1)} MiB`,
        budget: count === 1000 ? '10 MiB' : '',
      },
      { what: `Elements on the page, ${count} acts`, figure: String(ours.nodes), budget: '1,500' },
    )
    await page.context().close()
  }
  const [least = Number.NaN, , most = Number.NaN] = work
  rows.push({
    what: 'Growth of the work per key, 50 to 1,000 acts',
    figure: ratio(most, least),
    budget: '1.10 x',
  })
  return rows
}

async function openAct(browser: Browser, origin: string, count: number) {
  const page = await newPage(browser)
  await page.goto(origin)
  const file = caseWithActs(count)
  await page.getByLabel('Import an application from a file').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await page.getByRole('link', { name: 'Open it' }).click()
  await page.getByRole('link', { name: 'Build the chronology of acts' }).click()
  const list = page.getByRole('heading', { level: 1, name: 'Build the chronology of acts' })
  await list.waitFor()
  const change = page.getByRole('link', { name: /^Change/ }).first()
  const box = page.getByLabel('What happened?')
  const taken: number[] = []
  const back: number[] = []
  for (let run = 0; run < 6; run += 1) {
    taken.push(await tillPaint(page, change, box))
    back.push(await tillPaint(page, page.getByRole('link', { name: 'Back', exact: true }), list))
  }
  await change.click()
  await box.waitFor()
  // The first turn loads the page's own code; the others are what an officer feels.
  return { page, taken: middle(taken.slice(1)), back: middle(back.slice(1)) }
}

type Place = ReturnType<Page['getByLabel']>

/** From a click to the frame in which the awaited part stands. */
async function tillPaint(page: Page, link: Place, awaited: Place): Promise<number> {
  await link.waitFor()
  const from = await link.evaluate((element) => {
    const started = performance.now()
    if (element instanceof HTMLElement) element.click()
    return started
  })
  await awaited.waitFor()
  return await page.evaluate(
    (started) =>
      new Promise<number>((done) => requestAnimationFrame(() => done(performance.now() - started))),
    from,
  )
}

async function floorFor(browser: Browser, origin: string, count: number): Promise<Page> {
  const page = await newPage(browser, floorPage(count))
  await page.goto(`${origin}/floor`)
  return page
}

/** Types a sentence into the box and tells how long each key took to be painted, and how much work it was. */
async function typeInto(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const box = page.getByLabel('What happened?')
  await box.focus()
  await page.evaluate(watchKeys)
  const before = await metrics(session)
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(40)
  }
  const after = await metrics(session)
  const taken = await page.evaluate(() => Reflect.get(window, 'keyTimes') as number[])
  await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = 0 } = await metrics(session)
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  await session.detach()
  return {
    p50: middle(taken),
    p95: ninetyFifth(taken),
    work: (((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000) / keys.length,
    heapMiB: JSHeapUsedSize / 1024 / 1024,
    nodes,
  }
}

/** Runs in the page: keeps the time from each key to its frame where the bench can read it. */
function watchKeys() {
  const taken: number[] = []
  Object.assign(window, { keyTimes: taken })
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => taken.push(performance.now() - timeStamp)
        channel.port2.postMessage(undefined)
      })
    },
    true,
  )
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await session.send('Performance.getMetrics')
  return Object.fromEntries(all.map(({ name, value }) => [name, value]))
}

async function newPage(browser: Browser, html?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } })
  if (html)
    await context.route('**/floor', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  return await context.newPage()
}

async function throttled(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return session
}
