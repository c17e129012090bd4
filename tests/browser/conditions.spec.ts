import { expect, type Page } from '@playwright/test'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'
import { type Officer, officerByKeyboard } from './officer.ts'
import { test, violations } from './support.ts'
import { tabTo } from './tabTo.ts'

test.use({ actionTimeout: 10_000 })

const { sets, gaps } = wording.adding
const whole = sample('fx-01')
/** The training case before its order is drafted. */
const undrafted = { ...whole, prohibitions: undefined, requirements: undefined, views: undefined }

/** Opens the case at its task list and follows the link to one step. */
async function openCase(page: Page, file: object): Promise<Officer> {
  await page.clock.setFixedTime(new Date('2026-06-24T09:00:00+01:00'))
  await page.route('**/force-profile.json', (route) => route.fulfill({ json: sampleProfile('westmarch') }))
  await page.route('**/samples/fx-01.json', (route) => route.fulfill({ json: file }))
  const officer = officerByKeyboard(page)
  await page.goto('/')
  await officer.hands.activate(page.getByRole('button', { name: whole.training?.title ?? '' }))
  await officer.arrive(whole.training?.title)
  return officer
}

/** Fails on anything that axe finds in this state, in either width. */
async function isFine(page: Page, state: string) {
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await violations(page), `${state}, ${width} wide`).toEqual([])
  }
}

test('an order is drafted from a starter set with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000)
  const officer = await openCase(page, undrafted)
  await officer.follow(stepTitles.prohibitions)
  await officer.arrive(stepTitles.prohibitions)
  await isFine(page, 'an empty order')

  const add = page.getByRole('button', { name: /^Add \d+ conditions$/ })
  await officer.hands.activate(add)
  await expect(page.getByText(/^\d+ prohibitions and \d+ requirements added\./)).toBeVisible()
  await expect(page.locator('summary:focus')).toHaveText(/^Former partner, with children/)
  await expect(page.getByText(sets.allHeld)).toBeVisible()
  await isFine(page, 'a set added')
  await officer.press('Undo')
  await expect(page.getByText(wording.prohibitions.none)).toBeVisible()
  await officer.hands.activate(add)

  await officer.hands.activate(page.locator('summary', { hasText: /^Acts .*: contact, or trying/ }))
  await officer.hands.activate(page.getByRole('button', { name: /^Link acts .* No direct contact \(C01\)$/ }))
  await expect(page.getByText(/^Prohibition 1: No direct contact \(C01\) now answers acts /)).toBeVisible()
  await expect(page.getByRole('heading', { name: gaps.heading })).toBeFocused()
  await isFine(page, 'acts linked')

  await officer.type(wording.search, 'complaint')
  await expect(page.getByText(/^\d+ conditions? found\.$/)).toBeVisible()
  await isFine(page, 'a search')
  await officer.type(wording.search, 'tag')
  await isFine(page, 'a search for a tag')
  await officer.type(wording.search, 'Q01')
  await officer.press(`${wording.addThis} Assessment for a programme`)
  await officer.arrive()
  await officer.press(wording.requirements.save)
  await expect(page.locator('.govuk-error-summary:focus')).toBeVisible()
  await isFine(page, 'a requirement that is not finished')
  await officer.follow('Back')
  await officer.arrive(stepTitles.requirements)
  await expect(page.getByRole('heading', { name: /^Requirement \d+: Assessment/ })).toBeVisible()
  await isFine(page, 'the requirements of the set')
})

/** What is to do on the page in front, by the tab beside the form. */
async function toDo(officer: Officer) {
  const { page } = officer
  const tab = page.getByRole('tab', { name: /^To do on this page/ })
  if ((await tab.getAttribute('aria-selected')) !== 'true') {
    await tabTo(page, page.getByRole('tab', { selected: true }))
    await page.keyboard.press('ArrowRight')
  }
  return page.getByRole('tabpanel', { name: /^To do on this page/ })
}

/** Opens a step by way of the task list. */
async function openStep(officer: Officer, step: 'prohibitions' | 'documents') {
  await officer.follow('Save and come back later')
  await officer.arrive(whole.training?.title)
  await officer.follow(stepTitles[step])
  await officer.arrive(stepTitles[step])
}

test('a bad wording is mended, a clash is cured, and a withheld address stops the pack, with the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const officer = await openCase(page, whole)
  await officer.follow(stepTitles.prohibitions)
  await officer.arrive(stepTitles.prohibitions)

  await test.step('a bad wording of one’s own is mended by its suggestions', async () => {
    await officer.press(wording.own)
    await officer.arrive()
    const box = page.getByLabel(wording.item.bespokeText, { exact: true })
    await officer.type(
      wording.item.bespokeText,
      'shall not go near Weir Lane in Dunmarrow prior to 4 May 2028.',
    )
    await expect(page.getByText(/^“shall” is old legal English/)).toBeVisible()
    await isFine(page, 'a bad wording')
    await officer.press('Change to “must” in place of “shall”')
    await officer.press('Change to “before” in place of “prior to”')
    await expect(box).toHaveValue('must not go near Weir Lane in Dunmarrow before 4 May 2028.')
    await expect(page.getByText(/^“near” has no edge/)).toBeVisible()
    await officer.press('Show in the text “near”')
    await expect(box).toBeFocused()
    await officer.type(wording.item.bespokeText, 'must not enter Weir Lane in Dunmarrow before 4 May 2028.')
    await expect(page.getByText(/^“(?:shall|prior to|near)” /)).toHaveCount(0)
    await isFine(page, 'a wording that is mended')
    await officer.follow('Back')
    await officer.arrive(stepTitles.prohibitions)
    await officer.hands.activate(page.getByRole('button', { name: /^Delete \(.*In your own words\)$/ }))
    await expect(page.getByText(/In your own words deleted$/)).toBeVisible()
  })

  const change = page.getByRole('link', { name: /^Change \(Prohibition \d+: Named streets/ })
  const streets = async (text: string) => {
    await officer.type('Which streets?', text)
    await page.keyboard.press('Tab')
  }

  await test.step('a clash with a place that the defendant must reach is seen and cured', async () => {
    await officer.hands.activate(change)
    await officer.arrive()
    const clash = (await toDo(officer)).getByText(
      /^Condition 6 keeps the defendant out of a place that has to be reached/,
    )
    await expect(clash).toHaveCount(0)
    await streets('Larch Row\nCorn Hill')
    await expect(clash.first()).toBeVisible()
    await isFine(page, 'a clash')
    await streets('Larch Row')
    await expect(clash).toHaveCount(0)
  })

  await test.step('a withheld address typed into a condition stops the pack until it is taken out', async () => {
    await openStep(officer, 'documents')
    await expect(page.getByText('FINAL', { exact: true })).toBeVisible()
    await openStep(officer, 'prohibitions')
    await officer.hands.activate(change)
    await officer.arrive()
    await streets('Larch Row\n27 larch row')
    await expect((await toDo(officer)).getByText(/gives away the withheld home/).first()).toBeVisible()
    await isFine(page, 'a withheld address')
    await openStep(officer, 'documents')
    await expect(page.getByText('DRAFT', { exact: true })).toBeVisible()
    await expect(page.getByText(/gives away the withheld home/).first()).toBeVisible()
    await isFine(page, 'the papers that it stops')
    await openStep(officer, 'prohibitions')
    await officer.hands.activate(change)
    await officer.arrive()
    await streets('Larch Row')
    await openStep(officer, 'documents')
    await expect(page.getByText('FINAL', { exact: true })).toBeVisible()
  })
})
