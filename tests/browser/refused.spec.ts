import { expect, type Page } from '@playwright/test'
import { test, violations } from './support.ts'

/** What browsers do that keep nothing, before the page’s own scripts run. */
const refusals: { name: string; refuse: () => void }[] = [
  {
    name: 'refuses to tell of its databases',
    refuse: () => {
      IDBFactory.prototype.databases = () => {
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do you want to work?')
  await expect(page.getByRole('heading', { name: 'No vault can be made or opened here' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make a vault' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Work for this session only' })).toHaveCount(0)
  expect(await violations(page)).toEqual([])
}

for (const { name, refuse } of refusals) {
  test(`a browser that ${name} gets no vault, is told why, and can open a training case`, async ({
    page,
  }) => {
    await page.addInitScript(refuse)
    await page.goto('/case/case_1/acts')
    await explained(page)
    await page.goto('/')
    await explained(page)
    await page.getByRole('button', { name: /^Open the case: Former partner/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Former partner/)
  })
}
