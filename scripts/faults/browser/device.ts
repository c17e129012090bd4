import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '#scripts/serve.mjs'
import { watchFaults } from '#tests/browser/support.ts'
import { type Running, startChromium } from './chromium.ts'

/** A computer with an empty profile: the browser can be started over it again and again. */
export type Device = {
  folder: string
  origin: string
  start: (more?: readonly string[]) => Promise<Running>
}

let serving: Promise<number> | undefined

/** The address at which the build is served with its own headers, the same for all rows of one process. */
export async function appOrigin(): Promise<string> {
  serving ??= serve({ from: 4900, tries: 90 })
  return `http://localhost:${await serving}`
}

/** Does some work on a computer of its own, and clears everything away whatever came of it. */
export async function onDevice<T>(work: (device: Device) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'spo-faults-'))
  const origin = await appOrigin()
  const running: Running[] = []
  try {
    const start = async (more?: readonly string[]) => {
      const browser = await startChromium(folder, more)
      running.push(browser)
      return browser
    }
    return await work({ folder, origin, start })
  } finally {
    await Promise.all(running.map(({ kill }) => kill()))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What must never happen on any page: refusals by the policy, errors, and requests to anyone but the app; as it happens. */
export type Watch = { faults: string[]; requests: () => number }

/** Watches every page of a browser from now on. */
export async function watched({ context }: Running, origin: string): Promise<Watch> {
  const faults = await watchFaults(context, origin)
  let requests = 0
  context.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`))
  context.on('request', () => {
    requests += 1
  })
  return { faults, requests: () => requests }
}
