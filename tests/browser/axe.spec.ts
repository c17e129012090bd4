import { expect } from '@playwright/test'
import { applies } from '#src/domain/flow/applies.ts'
import { stepIds } from '#src/domain/flow/steps.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { sample } from '#tests/support/samples.ts'
import { workInSession } from './door.ts'
import { isFine, open, widths } from './isFine.ts'
import { officerByKeyboard } from './officer.ts'
import { test } from './support.ts'

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

test('axe finds nothing on the home page, the task list, any step or item of a finished case', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await page.getByRole('button', { name: 'Make a vault' }).waitFor()
  await isFine(page, 'the door')
  await page.getByRole('button', { name: 'Work for this session only' }).click()
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

test('axe finds nothing on a condition with remarks, and each is mended with the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(60_000)
  const { own, item, remarks } = wording
  const officer = officerByKeyboard(page)
  await page.goto('/')
  await officer.press(`Open the case: ${title}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await open(page, `${new URL(page.url()).pathname}/prohibitions`)
  await officer.press(own)
  await officer.arrive()
  const text = 'must not go near the home of Ottoline Marshbank prior to 4 May 2028.'
  const box = page.getByLabel(item.bespokeText, { exact: true })
  await officer.type(item.bespokeText, text)
  await expect(page.getByRole('heading', { name: remarks.count(2) })).toBeVisible()
  await expect(page.locator('.app-mark')).toHaveText(['near', 'prior to'])
  await isFine(page, 'a condition with remarks')

  await officer.press('Change to “before” in place of “prior to”')
  await expect(box).toHaveValue(text.replace('prior to', 'before'))
  await expect(box).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(box).toHaveValue(text)
  await officer.press('Show in the text “near”')
  await page.keyboard.insertText('into')
  await expect(box).toHaveValue(text.replace('near', 'into'))
})

test('the lines stand under the words, also where the text is longer than its box', async ({ page }) => {
  const { own, item } = wording
  await page.goto('/')
  await page.getByRole('button', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await open(page, `${new URL(page.url()).pathname}/prohibitions`)
  await page.getByRole('button', { name: own }).click()
  const box = page.getByLabel(item.bespokeText, { exact: true })
  const long = 'must not enter Ash Lane or Mill Road in Dunmarrow. '.repeat(12)
  await box.fill(`must not go near it. ${long}`)
  await page.getByRole('button', { name: 'Show in the text “near”' }).waitFor()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await box.evaluate((area) => area.scrollTo(0, area.scrollHeight))
    await expect.poll(() => box.evaluate(groundFits)).toBe(true)
    await expect(page.locator('.app-mark', { hasText: 'near' })).not.toBeInViewport()
    await page.getByRole('button', { name: 'Show in the text “near”' }).click()
    await expect(page.locator('.app-mark', { hasText: 'near' })).toBeInViewport()
    await expect.poll(() => box.evaluate(groundFits)).toBe(true)
  }
})

/** Whether the text behind a box has the same measures as the text in it, and is scrolled as far. */
function groundFits(area: Element): boolean {
  const ground = area.previousElementSibling
  const measures = ({ clientWidth, clientHeight, scrollHeight, scrollTop }: Element) =>
    [clientWidth, clientHeight, scrollHeight, Math.round(scrollTop)].join()
  return ground !== null && area.scrollHeight > area.clientHeight && measures(ground) === measures(area)
}

test('axe finds nothing on a step without an answer, nor once it is refused', async ({ page }) => {
  test.setTimeout(180_000)
  await workInSession(page)
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
