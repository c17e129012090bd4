import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

/** What the largest process of a page holds now, and the most that it has held since it began, in MiB. */
export type ProcessMemory = { now: number; most: number }

/**
 * Everything in the process is counted: the page, its workers, what those compiled, and their bytes. Read from Linux’s own record
 * (VmRSS and VmHWM); NaN on other systems.
 */
export async function rendererMemory(browser: Browser): Promise<ProcessMemory> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => statusOf(id))
  return { now: largest(renderers, 'VmRSS'), most: largest(renderers, 'VmHWM') }
}

function statusOf(process: number): string {
  try {
    return readFileSync(`/proc/${process}/status`, 'utf8')
  } catch {
    return ''
  }
}

const largest = (statuses: readonly string[], name: string): number =>
  Math.max(
    ...statuses.map((status) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024),
  )
