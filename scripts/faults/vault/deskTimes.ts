import type { BrowserContext, Page } from '@playwright/test'

/** How long one call to the worker with the keys took, in milliseconds, as the page that asked sees it. */
export type Call = { name: string; taken: number }

/** Has every page of the browser keep the times of its calls to its workers, by the messages that go and come. */
export async function watchDesk(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const calls: Call[] = []
    Object.assign(window, { deskCalls: calls })
    const begun = new WeakMap<Worker, Map<number, { name: string; at: number }>>()
    const post = Worker.prototype.postMessage
    const timesOf = (worker: Worker) => {
      const known = begun.get(worker)
      if (known) return known
      const times = new Map<number, { name: string; at: number }>()
      begun.set(worker, times)
      worker.addEventListener('message', ({ data }) => {
        const call = times.get(data?.id)
        if (call) calls.push({ name: call.name, taken: performance.now() - call.at })
        times.delete(data?.id)
      })
      return times
    }
    Worker.prototype.postMessage = function (message: unknown, ...rest: never[]) {
      const { id, work } = Object(message)
      if (typeof work?.name === 'string') timesOf(this).set(id, { name: work.name, at: performance.now() })
      return Reflect.apply(post, this, [message, ...rest])
    }
  })
}

/** The times of the calls of one name, so far, in the order of their answers. */
export async function deskTimes(page: Page, name: string): Promise<number[]> {
  const calls: Call[] = await page.evaluate(() => Reflect.get(window, 'deskCalls') ?? [])
  return calls.filter((call) => call.name === name).map(({ taken }) => taken)
}

/** Has the page keep the longest time, in milliseconds, in which it could answer nothing. */
export async function watchDelay(page: Page): Promise<void> {
  await page.evaluate(() => {
    let last = performance.now()
    Object.assign(window, { longestDelay: 0 })
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const now = performance.now()
      const longest = Number(Reflect.get(window, 'longestDelay'))
      if (now - last > longest) Object.assign(window, { longestDelay: now - last })
      last = now
      setTimeout(() => port2.postMessage(undefined), 4)
    }
    port2.postMessage(undefined)
  })
}

/** The longest time since the page was told to watch, less the pause of the watch itself. */
export async function longestDelay(page: Page): Promise<number> {
  return Math.max(0, (await page.evaluate(() => Number(Reflect.get(window, 'longestDelay')))) - 5)
}
