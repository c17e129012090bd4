import { createHash } from 'node:crypto'
import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from './scripts/browser.mjs'

/** Every clone has a port of its own, so that two of them can be tested at once. */
const port =
  4300 +
  (createHash('sha256')
    .update(import.meta.dirname)
    .digest()
    .readUInt16BE(0) %
    1000)
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    // Only the tests of the service worker have one: no other should wait while the whole app is fetched a second time.
    serviceWorkers: 'block',
    timezoneId: 'Europe/London',
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs --port ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
