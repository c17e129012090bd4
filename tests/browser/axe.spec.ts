import { expect, type Page } from '@playwright/test'
import { applies } from '#src/domain/flow/applies.ts'
import { stepIds } from '#src/domain/flow/steps.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { sample } from '#tests/support/samples.ts'
import { test, violations } from './support.ts'

test.use({ actionTimeout: 10_000 })

const file = sample('fx-01')
const title = file.training?.title ?? ''
const steps = stepIds.filter((step) => applies(step, file))

/** One item of each list that has pages of its own. */
const items = [
  ['protected', 'p-ottoline'],
  ['others', 'p-pip'],
  ['acts', 'act-06'],
  ['acts', 'runs'],
  ['acts', 'run-contact'],
  ['evidence', 'ex-01'],
  ['witnesses', 'w-merrin'],
  ['necessity', 'm-bail'],
  ['prohibitions', 'c-c11'],
  ['requirements', 'c-q02'],
  ['views', 'p-ottoline'],
] as const

const widths = [1366, 390]

/** Opens an address of the case without a reload, as the app's own links do. */
async function open(page: Page, path: string) {
  await page.evaluate((to) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    history.pushState({}, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Fails on anything that axe finds on the page in front, in either width, and on a reference shown as it is stored. */
async function isFine(page: Page, name: string) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await violations(page), `${name}, ${width} wide`).toEqual([])
  }
  expect.soft(await page.locator('main').innerText(), name).not.toContain('[[')
}

test('axe finds nothing on the home page, the task list, any step or item of a finished case', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await isFine(page, 'home')
  await page.getByRole('button', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await isFine(page, 'task list')
  const home = new URL(page.url()).pathname
  for (const step of steps) {
    await open(page, `${home}/${step}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(stepTitles[step])
    await isFine(page, step)
  }
  for (const [step, item] of items) {
    await open(page, `${home}/${step}/${item}`)
    await isFine(page, `${step} ${item}`)
  }
})

test('axe finds nothing on a step without an answer, nor once it is refused', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await page.getByRole('button', { name: 'Start a new application' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const home = new URL(page.url()).pathname
  for (const step of steps) {
    await open(page, `${home}/${step}`)
    await isFine(page, `empty ${step}`)
    const save = page.getByRole('button', { name: 'Save and continue' })
    if ((await save.count()) === 0) continue
    await save.click()
    const summary = page.locator('.govuk-error-summary')
    await expect(page.locator('h1:focus, .govuk-error-summary:focus')).toBeVisible()
    if ((await summary.count()) > 0) await isFine(page, `refused ${step}`)
  }
})
