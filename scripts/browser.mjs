/** Finds the browser that tests and measurements drive, and installs one where there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
const windowsBrowsers = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
const macBrowsers = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

function usualPlaces() {
  if (process.platform === 'darwin') return macBrowsers
  if (process.platform === 'win32') {
    const folders = windowsFolders.flatMap((name) => process.env[name] ?? [])
    return folders.flatMap((folder) => windowsBrowsers.map((browser) => join(folder, browser)))
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** On Ubuntu "chromium-browser" may be a notice that asks for a snap, so the program is asked who it is. */
function works(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 && /Chrom/.test(stdout)
}

/** The path of a Chromium or Chrome on this machine, or undefined. CHROME_PATH goes before all. */
export function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (works(named)) return named
    throw new Error(`CHROME_PATH is ${named}, and that is no Chromium or Chrome. Correct it or unset it.`)
  }
  return [...usualPlaces(), chromium.executablePath()].find(works)
}

/** What the browser needs to be told so that it speaks to nobody but the app. */
export const browserArguments = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.env.CI || process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
]

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** Debian and Ubuntu, as the one who may install packages. */
function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log('Installing the chromium package ...')
  run('apt-get', ['update', '--quiet'])
  run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium', 'fonts-liberation'])
}

function installWithPlaywright() {
  console.log("Installing Playwright's own Chromium ...")
  const playwright = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url))
  run(process.execPath, [playwright, 'install', 'chromium'])
}

const advice = `No Chromium or Chrome was found and none could be installed. Do one of these, then run npm test again:
  - install Google Chrome from https://www.google.com/chrome/
  - on Debian or Ubuntu, as an administrator: apt-get install chromium
  - set CHROME_PATH to the full path of a Chromium or Chrome that is already on this machine`

/** The path of a browser, installed now if need be. Throws with what to do where neither worked. */
export function ensureBrowser() {
  for (const attempt of [() => {}, installWithApt, installWithPlaywright]) {
    attempt()
    const found = findBrowser()
    if (found) return found
  }
  throw new Error(advice)
}
