import { sample, sampleProfile } from '#tests/support/samples.ts'
import { enterCase } from './enterCase.ts'
import { officerByLabel } from './officer.ts'
import { test } from './support.ts'

test.use({ actionTimeout: 10_000 })

test('the whole of FX-01 is entered by label', async ({ page }) => {
  test.setTimeout(180_000)
  await page.clock.setFixedTime(new Date('2026-06-24T09:00:00+01:00'))
  await page.route('**/force-profile.json', (route) => route.fulfill({ json: sampleProfile('westmarch') }))
  await enterCase(officerByLabel(page), sample('fx-01'), 'service')
})
