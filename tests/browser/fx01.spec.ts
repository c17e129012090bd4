import { expect } from '@playwright/test'
import { normalise } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { withheldFinder } from '#src/domain/shared/findWithheld.ts'
import { withheldDetails } from '#src/domain/shared/withheld.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'
import { saysLeaf, servedLeaves } from '#tests/support/servedLeaves.ts'
import { downloadPack } from './downloadPack.ts'
import { enterCase } from './enterCase.ts'
import { officerByLabel } from './officer.ts'
import { pdfText, wholeTexts } from './packText.ts'
import { test } from './support.ts'

test.use({ actionTimeout: 10_000 })

const file = sample('fx-01')
/** Papers for the court at this stage; what a person is told once an order is made stands in others. */
const papers = [
  'application',
  'interim-application',
  'chronology',
  'draft-order',
  'draft-interim-order',
  'risk-summary',
]
const elsewhere =
  /^(?:others\.|stations$|statement\.|equality\.|papersServed\.|order\.|training\.|court\.code$|conditions\.\*\.(?:title$|toDefendant\.))/
const band = 'POLICE ONLY: NOT FOR SERVICE'

test('FX-01 is entered from a blank form, and its packs say all of it to the court and nothing withheld', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.clock.setFixedTime(new Date('2026-06-24T09:00:00+01:00'))
  await page.route('**/force-profile.json', (route) => route.fulfill({ json: sampleProfile('westmarch') }))
  const officer = officerByLabel(page)
  await officer.page.goto('/')
  await officer.press('Work for this session only')
  await enterCase(officer, file)
  await expect(page.getByText('FINAL', { exact: true })).toBeVisible()
  const served = await downloadPack(officer, 'serve-and-lodge')
  const advocate = await downloadPack(officer, 'advocate')
  const police = await downloadPack(officer, 'police-only')

  const read: string[] = []
  for (const stem of papers) read.push(await pdfText(served, stem))
  const text = normalise(read.join(' '))
  const unsaid = servedLeaves(servedView(file))
    .filter(({ path }) => !elsewhere.test(path))
    .filter((leaf) => !saysLeaf(text, leaf))
  expect.soft(unsaid).toEqual([])

  expect.soft(text, 'a final paper, with its references resolved').not.toMatch(/\bDRAFT\b|\[\[|#\d/)

  const find = withheldFinder(withheldDetails(file))
  for (const [name, whole] of [...(await wholeTexts(served)), ...(await wholeTexts(advocate))]) {
    expect
      .soft(
        find(whole).filter(({ sure }) => sure),
        name,
      )
      .toEqual([])
    expect.soft(whole, name).not.toContain(band)
  }
  for (const [name, whole] of await wholeTexts(police))
    if (name !== 'manifest.json') expect.soft(whole, name).toContain(band)
})
