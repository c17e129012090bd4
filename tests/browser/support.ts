import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { probeName } from '#src/app/selfTest/policyInForce.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** What is wrong with the page as it stands, by axe rule: "rule: element, element". Empty where nothing is. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const found = (await page.evaluate(
    (options) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, options),
    rules,
  )) as AxeResults
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}

/** What the browser prints of the one attempt that the app makes on purpose, by its name, to learn which policy is in force. */
const selfTestAttempt = `Creating a TrustedTypePolicy named '${probeName}' violates`

/** Everything that must never happen on any page of the context, as it happens: one line each. */
export async function watchFaults(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = []
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // biome-ignore lint/suspicious/noConsole: the console is how a page speaks to the test.
      console.error(
        `securitypolicyviolation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      )
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith(selfTestAttempt))
      faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (fault) => faults.push(`page error: ${fault.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (/^(http|ws)s?:$/.test(protocol) && asked !== origin) faults.push(`request to ${asked}`)
  })
  return faults
}

type Watched = {
  /** Faults that this test brings about on purpose, such as a failed request while offline. */
  allowedFaults: RegExp[]
  faults: undefined
}

/** A browser test that fails on any policy violation, page error, console error or request to another origin. */
export const test = base.extend<Watched>({
  allowedFaults: [[], { option: true }],
  faults: [
    async ({ context, baseURL, allowedFaults }, use) => {
      const faults = await watchFaults(context, new URL(baseURL ?? '').origin)
      await use(undefined)
      const unexpected = faults.filter((fault) => !allowedFaults.some((allowed) => allowed.test(fault)))
      expect(unexpected, 'nothing was refused, thrown, or sent elsewhere').toEqual([])
    },
    { auto: true },
  ],
})
