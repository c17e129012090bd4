import { expect } from '@playwright/test'
import { sample, sampleProfile } from '#tests/support/samples.ts'
import { downloadPack } from './downloadPack.ts'
import { enterCase } from './enterCase.ts'
import { officerByKeyboard } from './officer.ts'
import { test } from './support.ts'

test.use({ actionTimeout: 10_000 })

test('the whole of FX-03 is entered and its papers are downloaded with the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(300_000)
  await page.clock.setFixedTime(new Date('2026-04-24T09:00:00+01:00'))
  await page.route('**/force-profile.json', (route) => route.fulfill({ json: sampleProfile('northmere') }))
  const officer = officerByKeyboard(page)
  await officer.page.goto('/')
  await officer.press('Work for this session only')
  await enterCase(officer, sample('fx-03'))
  await expect(page.getByText('FINAL', { exact: true })).toBeVisible()
  expect(Object.keys(await downloadPack(officer, 'serve-and-lodge'))).toContain('application.pdf')
})
