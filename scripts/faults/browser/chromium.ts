import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { browserArguments, findBrowser } from '#scripts/browser.mjs'

/** A browser that runs over a profile folder of its own, and can be ended as a person ends it or as a power cut does. */
export type Running = {
  context: BrowserContext
  /** A page of its own. */
  newPage: () => Promise<Page>
  /** Ends the browser as its menu does, so that it writes whatever it keeps. */
  quit: () => Promise<void>
  /** Ends every process of it at once, with no word before (SIGKILL). */
  kill: () => Promise<void>
}

const fixed = [
  '--headless',
  '--remote-debugging-port=0',
  '--lang=en-GB',
  '--window-size=1366,900',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
  'about:blank',
]
const startLimit = 30_000

/**
 * Starts the real browser over a profile folder. Playwright would start it with settings of its own that keep less on
 * the disk, so it is started here and only then spoken to. Rejects where it does not answer in 30 seconds.
 */
export async function startChromium(folder: string, more: readonly string[] = []): Promise<Running> {
  const portFile = join(folder, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const path = findBrowser()
  if (!path) throw new Error('There is no browser on this machine. npm test installs one.')
  const started = spawn(path, [`--user-data-dir=${folder}`, ...browserArguments, ...more, ...fixed], {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
    env: { ...process.env, TZ: 'Europe/London' },
  })
  const ended = new Promise<void>((resolve) => started.once('exit', () => resolve()))
  const kill = async () => {
    killAll(started)
    await ended
  }
  try {
    const browser = await chromium.connectOverCDP(await addressIn(portFile))
    const [context] = browser.contexts()
    if (!context) throw new Error('The browser has no profile')
    // tsx wraps each named function in a call of this, and the page knows nothing of tsx.
    await context.addInitScript('globalThis.__name = (named) => named')
    return {
      context,
      newPage: () => context.newPage(),
      quit: async () => {
        const session = await browser.newBrowserCDPSession()
        await session.send('Browser.close').catch(() => undefined)
        await ended
      },
      kill,
    }
  } catch (fault) {
    await kill()
    throw fault
  }
}

function killAll(started: ChildProcess): void {
  if (started.pid === undefined || started.exitCode !== null) return
  try {
    if (process.platform === 'win32') started.kill('SIGKILL')
    else process.kill(-started.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

async function addressIn(portFile: string): Promise<string> {
  for (const until = Date.now() + startLimit; Date.now() < until; await pause(20)) {
    const [port = '', path = ''] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : []
    if (path !== '') return `ws://127.0.0.1:${port}${path}`
  }
  throw new Error('The browser did not start in 30 seconds')
}
