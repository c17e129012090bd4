import type { Page } from '@playwright/test'
import { middle, type Row } from './figures.ts'
import { type Bench, newPage } from './openCase.ts'

const visits = 5
const bitsPerSecond = 3_000_000
const network = {
  offline: false,
  latency: 100,
  downloadThroughput: bitsPerSecond / 8,
  uploadThroughput: bitsPerSecond / 8,
}

type Visit = { usable: number; blocked: number }

/**
 * A first visit with an empty cache on a slow machine and a slow line, beside the plain page on the same line: from the
 * moment the address is asked for, a new page of the browser included, to the frame in which the first button stands.
 */
export async function firstVisitRows(bench: Bench): Promise<Row[]> {
  const ours: Visit[] = []
  const floors: Visit[] = []
  for (let run = 0; run < visits; run += 1) {
    floors.push(await visit(bench, `${bench.floor}/50`, '#add'))
    ours.push(await visit(bench, bench.origin, 'main .govuk-button'))
  }
  const of = (figures: readonly Visit[], name: keyof Visit) => middle(figures.map((each) => each[name]))
  return [
    {
      what: 'First visit to usable, 4x slower processor, 3 Mbit/s, 100 ms',
      value: of(ours, 'usable'),
      unit: 'ms',
      beside: of(floors, 'usable'),
      budget: { ratio: 2.2 },
    },
    {
      what: 'Blocked during it: every task beyond its first 50 ms',
      value: of(ours, 'blocked'),
      unit: 'ms',
      budget: 200,
    },
  ]
}

async function visit(bench: Bench, address: string, usable: string): Promise<Visit> {
  const page = await newPage(bench)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(watchVisit, usable)
  const asked = Date.now()
  await page.goto(address)
  await page.locator(usable).first().waitFor()
  const seen = await read(page)
  await page.context().close()
  return { ...seen, usable: seen.usable - asked }
}

const read = (page: Page): Promise<Visit> =>
  page.evaluate(async () => {
    while (!Reflect.has(window, 'usableAt')) await new Promise(requestAnimationFrame)
    return {
      usable: Number(Reflect.get(window, 'usableAt')),
      blocked: (Reflect.get(window, 'longTasks') as number[]).reduce((sum, task) => sum + task - 50, 0),
    }
  })

/** Runs in the page before its own scripts: keeps the time of the frame in which the awaited part stands. */
function watchVisit(usable: string) {
  const longTasks: number[] = []
  Object.assign(window, { longTasks })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  const look = () => {
    if (document.querySelector(usable))
      Object.assign(window, { usableAt: performance.timeOrigin + performance.now() })
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
