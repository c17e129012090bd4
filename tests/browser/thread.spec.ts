import { expect } from '@playwright/test'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { sample } from '#tests/support/samples.ts'
import { officerByKeyboard } from './officer.ts'
import { test, violations } from './support.ts'

test.use({ actionTimeout: 10_000 })

test('from a condition to its act and back, and an empty cell filled in from the matrix, by keyboard', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const officer = officerByKeyboard(page)
  await page.goto('/')
  await officer.hands.activate(page.getByRole('button', { name: sample('fx-01').training?.title ?? '' }))
  await officer.arrive()
  await officer.follow(stepTitles.thread)
  await officer.arrive(stepTitles.thread)

  const row = page.getByRole('row', { name: /^2\. No contact through others/ })
  await officer.hands.activate(row.getByRole('link', { name: 'Act 6' }))
  await officer.arrive('Act 6 of 12')
  await officer.press('Save and go back')
  await expect(row.getByRole('rowheader').getByRole('link')).toBeFocused()

  await officer.hands.activate(row.getByRole('rowheader').getByRole('link'))
  await officer.arrive('Prohibition 2')
  await officer.type('Who checks?', '')
  await officer.press('Save and go back')
  await expect(page.getByRole('alert')).toContainText('Say who checks')
  await officer.follow('Back')
  await expect(row.getByText('Missing: who checks')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 900 })
  await expect(row.getByText('Missing: who checks')).toBeVisible()
  expect(await violations(page)).toEqual([])

  await officer.hands.activate(row.getByRole('link', { name: 'Missing: who checks' }))
  await officer.arrive('Prohibition 2')
  await officer.type('Who checks?', 'PC Wynn Arkwright')
  await officer.press('Save and go back')
  await expect(row.getByText('PC Wynn Arkwright')).toBeVisible()
})
