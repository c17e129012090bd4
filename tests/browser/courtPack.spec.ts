import { expect, type Page } from '@playwright/test'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aChange } from '#tests/support/aChange.ts'
import { jpegOf } from '#tests/support/jpegOf.ts'
import { sample } from '#tests/support/samples.ts'
import { bringIn } from './bringIn.ts'
import { workInSession } from './door.ts'
import { isFine, open } from './isFine.ts'
import { test } from './support.ts'

test.use({ actionTimeout: 10_000 })

const { training: _, ...fx01 } = sample('fx-01')
/** An interim order is made, the full one is not decided, and much is half entered. */
const begun: CaseFile = {
  ...fx01,
  id: 'begun',
  service: {
    interim: { result: 'made', madeOn: '2026-06-20', lastDay: '2026-07-10', served: { answer: 'no' } },
  },
  papersServed: {
    served: { answer: 'yes', services: [{ id: 's-1', papers: ['gone'], how: { method: 'post' } }] },
  },
  equality: { defendant: { answer: 'yes' }, interpreting: [{ id: 'i-1' }], youth: { parent: 'Joan Ember' } },
  returns: { victimAge: 38 },
  map: {
    zones: [
      {
        ...{ id: 'z-1', number: 1, title: 'A title of a zone that is long. '.repeat(6) },
        roads: [{ id: 'r-1', name: `${'Llanfairpwllgwyngyll'.repeat(3)} Road` }],
      },
    ],
  },
}
const empty: CaseFile = {
  schema: 1,
  id: 'empty',
  startedOn: '2026-06-24',
  route: { kind: 'fullWithInterim' },
}
const refused: CaseFile = {
  ...{
    schema: 1,
    id: 'refused',
    startedOn: '2026-06-24',
    route: { kind: 'change', deed: 'vary', order: 'full' },
  },
  change: { inForce: [{ id: 'o-1', becomes: 'reworded' }], consents: [{ id: 'k-1' }] },
}
const changes = (['vary', 'renew', 'discharge'] as const).map((deed) => ({ ...aChange(deed), id: deed }))

/** Asks to go on from a step, and looks at the page as it says what is missing. */
async function refusedStep(page: Page, path: string) {
  await open(page, path)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  await isFine(page, `${path}, refused`)
}

test('axe finds nothing on the pages of the court pack: filled, empty, refused, and while something is done there', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.clock.setFixedTime(new Date('2026-06-24T09:00:00+01:00'))
  await workInSession(page)
  await bringIn(page, begun, empty, refused, ...changes)
  await isFine(page, 'home with the next dates')
  for (const path of ['/dates', '/returns']) {
    await open(page, path)
    await isFine(page, path)
  }
  for (const { id } of changes) {
    await open(page, `/case/${id}/change`)
    await isFine(page, `change: ${id}`)
  }
  for (const path of ['begun/papersServed', 'begun/equality', 'refused/change'])
    await refusedStep(page, `/case/${path}`)
  for (const path of ['begun/returns', 'begun/map', 'begun/map/z-1', 'begun/answers', 'empty/urgent']) {
    await open(page, `/case/${path}`)
    await isFine(page, path)
  }
  await half(page)
  await withFile(page)
  await withBundle(page)
  await closed(page)
})

async function half(page: Page) {
  await open(page, '/case/begun/urgent')
  const born = page.getByRole('group', { name: 'Date of birth' })
  await born.getByLabel('Year').fill('')
  await page.getByLabel('Full name of the defendant').focus()
  await expect(born.locator('.govuk-error-message')).toBeVisible()
  await isFine(page, 'urgent with half of a date')
}

/** An exhibit whose page is blacked out by dragging over it, in either width. */
async function withFile(page: Page) {
  const id = begun.evidence?.exhibits?.find(({ handling }) => handling !== 'indexOnly')?.id
  await open(page, `/case/begun/evidence/${id}?file`)
  await isFine(page, 'no file yet')
  const choose = async (name: string, buffer: Buffer) =>
    await page.locator('#exhibit-file').setInputFiles({ name, mimeType: 'image/jpeg', buffer })
  await choose('letter.docx', Buffer.from('PK no picture'))
  await expect(page.locator('.govuk-error-message')).toContainText('not a PDF, a JPEG or a PNG')
  await isFine(page, 'a file that is refused')
  const grey = Array.from({ length: 24 }, () => [200, 200, 200] as const)
  await choose('photo.jpg', Buffer.from(jpegOf(Array.from({ length: 30 }, () => grey))))
  const picture = page.getByRole('img', { name: 'Picture of page 1' })
  await picture.waitFor()
  const box = await picture.boundingBox()
  if (!box) throw new Error('The picture is on the page')
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 90, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('button', { name: /^Area 1 on page 1/ })).toBeFocused()
  await isFine(page, 'a page with a black area')
}

async function withBundle(page: Page) {
  await open(page, '/case/begun/bundle')
  const make = page.getByRole('button', { name: /^Make the served bundle/ })
  await make.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^The bundle is ready|^The bundle gives away/)).toBeVisible({ timeout: 60_000 })
  await expect(make).toBeFocused()
  await isFine(page, 'a bundle that was made')
}

async function closed(page: Page) {
  await open(page, '/case/begun')
  await page.locator('summary', { hasText: 'Close this application' }).press('Enter')
  const close = page.getByRole('button', { name: 'Close this application' })
  await close.press('Enter')
  await expect(page.locator('.govuk-error-message')).toContainText('Say why you close this application')
  await isFine(page, 'a case that cannot be closed without a reason')
  await page.getByLabel('Why do you close it before the decision?').fill('Another force goes on')
  await close.press('Enter')
  await expect(page.locator('main :focus')).toContainText('This application was closed on 24 June 2026')
  await isFine(page, 'a closed case')
  await page.getByRole('button', { name: 'Open it again' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}
