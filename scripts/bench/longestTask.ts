import type { Browser, Page } from '@playwright/test'

type TraceEvent = { name: string; pid: number; tid: number; dur?: number; args?: { name?: string } }

/** The longest task in milliseconds that held up the page itself while `act` was done; what workers do does not count. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'],
  })
  await act()
  const traced: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString('utf8'))
  const main = new Set(
    traced.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  )
  const tasks = traced.traceEvents.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)))
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1000))
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
