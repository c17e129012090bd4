import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { wording as changeWords } from '#src/features/steps/change/wording.ts'
import { wording as equalityWords } from '#src/features/steps/equality/wording.ts'
import { wording as mapWords } from '#src/features/steps/map/wording.ts'
import { wording as servedWords } from '#src/features/steps/papersServed/wording.ts'
import { wording as returnsWords } from '#src/features/steps/returns/wording.ts'
import { wording as statementWords } from '#src/features/steps/statement/wording.ts'
import { aChange } from '#tests/support/aChange.ts'
import { handedOver, servedPapers } from '#tests/support/paperServices.ts'
import { sample } from '#tests/support/samples.ts'
import { bringIn } from './bringIn.ts'
import { makeVault, openVault } from './door.ts'
import { isFine, open } from './isFine.ts'
import { test } from './support.ts'

test.use({ actionTimeout: 10_000 })

const { training: _, ...fx01 } = sample('fx-01')
const reply = { came: 'yes', on: '2026-06-23' } as const
const whole: CaseFile = { ...fx01, id: 'whole', papersServed: { ...servedPapers(handedOver()), reply } }
const changed: CaseFile = { ...aChange('vary'), id: 'changed' }

/** A box of each page of the court pack, and what is typed into it. */
const boxes = [
  { path: 'changed/change', label: changeWords.reference, text: 'Reference 7 of 2025' },
  { path: 'whole/map/zone-9', label: mapWords.zoneTitle, text: 'Ninefold ward' },
  { path: 'whole/equality', label: equalityWords.explained, text: 'It is read to him' },
  { path: 'whole/statement/st-9', label: statementWords.text, text: 'I am the officer in the case' },
  { path: 'whole/papersServed', label: servedWords.reply.help, text: 'A hearing loop' },
  { path: 'whole/returns', label: returnsWords.fields.matterNumber.label, text: 'M-2026-7' },
] as const
type Box = (typeof boxes)[number]

const boxOf = (page: Page, { label }: Box) => page.getByLabel(label, { exact: true })
const saved = (page: Page) => expect(page.locator('.app-save-mark')).toHaveText(/^Saved \d\d:\d\d$/)
const reading = (page: Page) => page.getByText('This application is open for writing in another tab.')
const lost = (page: Page) => page.getByText('Another tab has taken over the writing of this application.')

test('what is typed on the pages of the court pack is there after Back and after a reload, and a second tab reads it until it takes over', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  await makeVault(page)
  await bringIn(page, whole, changed)
  for (const box of boxes) {
    await test.step(`Back on ${box.path}`, () => back(page, box))
  }
  await page.reload()
  await openVault(page)
  for (const box of boxes) {
    await open(page, `/case/${box.path}`)
    await expect(boxOf(page, box)).toHaveValue(box.text)
    await expect(boxOf(page, box)).toBeEnabled()
  }
  await secondTab(page, context)
})

/** Leaves with the browser’s Back while the last letters may not be saved yet, and comes forward again. */
async function back(page: Page, box: Box) {
  await open(page, `/case/${box.path.split('/')[0]}`)
  await open(page, `/case/${box.path}`)
  await boxOf(page, box).fill('')
  await boxOf(page, box).pressSequentially(box.text)
  await page.goBack()
  await expect(boxOf(page, box)).toHaveCount(0)
  await page.goForward()
  await expect(boxOf(page, box)).toHaveValue(box.text)
}

async function secondTab(page: Page, context: BrowserContext) {
  await open(page, '/case/whole/returns')
  const second = await context.newPage()
  await second.goto('/case/whole/returns')
  await openVault(second)
  const [returns, map] = [boxes[5], boxes[1]]
  await expect(reading(second)).toBeVisible()
  for (const box of boxes.slice(1)) {
    await open(second, `/case/${box.path}`)
    await expect(boxOf(second, box)).toHaveValue(box.text)
    await expect(boxOf(second, box)).toBeDisabled()
  }
  await open(second, `/case/${map.path}`)
  await second.getByRole('img', { name: mapWords.drawing.map(0) }).click()
  await expect(second.getByRole('button', { name: /^Corner 1/ })).toHaveCount(0)
  await isFine(second, 'a map that another tab draws')

  await boxOf(page, returns).press('End')
  await boxOf(page, returns).pressSequentially('b')
  await second.getByRole('button', { name: 'Take over' }).click()
  await expect(boxOf(second, map)).toBeEnabled()
  await expect(lost(page)).toBeVisible()
  await expect(boxOf(page, returns)).toBeDisabled()
  await second.getByRole('img', { name: mapWords.drawing.map(0) }).click()
  await expect(second.getByRole('button', { name: /^Corner 1/ })).toBeVisible()
  await saved(second)
  await open(second, `/case/${returns.path}`)
  await expect(boxOf(second, returns)).toHaveValue(`${returns.text}b`)
}
