import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

/**
 * The most memory in MiB that any page’s process has held since it began, everything in it counted: the page, its workers,
 * what those compiled, and their bytes. Read from Linux’s own record (VmHWM); NaN on other systems.
 */
export async function rendererMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  return Math.max(...renderers.map(({ id }) => mostHeld(id)))
}

function mostHeld(process: number): number {
  try {
    const [, kB] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? []
    return Number(kB) / 1024
  } catch {
    return Number.NaN
  }
}
