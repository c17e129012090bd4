import type { Page } from '@playwright/test'

/** The most that was held at any moment, in MiB: objects and the bytes beside them. NaN where nothing was seen. */
export type Heaps = { pageMiB: number; workerMiB: number }

type Usage = { usedSize: number; backingStorageSize?: number; embedderHeapUsedSize?: number }

const every = 20

/** Asks the page and its workers again and again what they hold, until it is stopped. */
export async function watchHeaps(page: Page): Promise<{ stop: () => Promise<Heaps> }> {
  const session = await page.context().newCDPSession(page)
  const workers = new Set<string>()
  const most: Heaps = { pageMiB: Number.NaN, workerMiB: Number.NaN }
  const note = (whose: keyof Heaps, usage: Usage) => {
    const { usedSize, backingStorageSize = 0, embedderHeapUsedSize = 0 } = usage
    const held = (usedSize + backingStorageSize + embedderHeapUsedSize) / 1024 / 1024
    most[whose] = Number.isNaN(most[whose]) ? held : Math.max(most[whose], held)
  }
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId))
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message)
    if (result?.usedSize !== undefined) note('workerMiB', result)
  })
  // Not flat: in the flat way the answers of a worker would not come to this session.
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })

  let asked = 0
  const ask = async () => {
    const message = JSON.stringify({ id: ++asked, method: 'Runtime.getHeapUsage' })
    for (const sessionId of workers) void session.send('Target.sendMessageToTarget', { sessionId, message })
    note('pageMiB', await session.send('Runtime.getHeapUsage'))
  }
  const timer = setInterval(() => void ask().catch(() => undefined), every)
  return {
    stop: async () => {
      clearInterval(timer)
      await session.detach()
      return most
    },
  }
}
