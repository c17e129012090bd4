import type { CDPSession, Page } from '@playwright/test'
import { middle, ninetyFifth } from './figures.ts'

const sentence = 'On this day he waited in his car outside the school and drove off when seen. '
const betweenKeys = 40
/** The save waits 800 ms for the next key: its work belongs to no key. */
const savedBy = 1500

/** Milliseconds from key to paint, milliseconds of processor time for each key, and the heap afterwards. */
export type Typed = { p50: number; p95: number; work: number; heapMiB: number }

/** Types a sentence into the box of an act, at `slower` times less speed of the processor. */
export async function typeInto(page: Page, slower = 1): Promise<Typed> {
  await page.bringToFront()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.getByLabel('What happened?').focus()
  await page.evaluate(watchKeys)
  const before = await metrics(session)
  for (const key of sentence) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await page.waitForTimeout(betweenKeys)
  }
  const after = await metrics(session)
  const taken = await page.evaluate(() => Reflect.get(window, 'keyTimes') as number[])
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.waitForTimeout(savedBy)
  await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = Number.NaN } = await metrics(session)
  await session.detach()
  const worked = (after.TaskDuration ?? Number.NaN) - (before.TaskDuration ?? Number.NaN)
  return {
    p50: middle(taken),
    p95: ninetyFifth(taken),
    work: (worked * 1000) / sentence.length,
    heapMiB: JSHeapUsedSize / 1024 / 1024,
  }
}

/** Runs in the page: keeps the time from each key to the end of its frame where the bench can read it. */
function watchKeys() {
  const taken: number[] = []
  const watching = Reflect.has(window, 'keyTimes')
  Object.assign(window, { keyTimes: taken })
  if (watching) return
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () =>
          (Reflect.get(window, 'keyTimes') as number[]).push(performance.now() - timeStamp)
        port2.postMessage(undefined)
      })
    },
    true,
  )
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: all } = await session.send('Performance.getMetrics')
  return Object.fromEntries(all.map(({ name, value }) => [name, value]))
}
