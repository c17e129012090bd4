import { expect, type Page } from '@playwright/test'
import { test, violations } from './support.ts'

// The router tells the console of the error that its page catches.
test.use({ allowedFaults: [/^console: .*did not let the app reach the applications/s] })

/** What browsers do that keep nothing, before the page’s own scripts run. */
const refusals: { name: string; refuse: () => void }[] = [
  {
    name: 'refuses to open the database',
    refuse: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    },
  },
  {
    name: 'has no database, as in some private windows',
    refuse: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  },
  {
    name: 'blocks all site data, the word between tabs included',
    refuse: () => {
      const refused = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      Object.defineProperty(window, 'indexedDB', { get: refused })
      Object.defineProperty(window, 'sessionStorage', { get: refused })
      Object.defineProperty(window, 'BroadcastChannel', {
        value: class {
          constructor() {
            refused()
          }
        },
      })
    },
  },
]

const explained = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser cannot keep applications')
  await expect(page.getByText('private or incognito window')).toBeVisible()
  expect(await violations(page)).toEqual([])
}

for (const { name, refuse } of refusals) {
  test(`a browser that ${name} is met with what happened and what to do`, async ({ page }) => {
    await page.addInitScript(refuse)
    await page.goto('/')
    await explained(page)
    await page.goto('/case/case_1/acts')
    await explained(page)
    await page.getByRole('button', { name: 'Try again' }).click()
    await explained(page)
  })
}
