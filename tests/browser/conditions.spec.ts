import { expect, type Page } from '@playwright/test'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'
import { type Officer, officerByKeyboard } from './officer.ts'
import { test, violations } from './support.ts'

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
