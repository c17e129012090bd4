import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { readCardText, writeCard } from '#src/storage/handOver/cardText.ts'
import { readHandOver } from '#src/storage/handOver/readHandOver.ts'
import { writeHandOver } from '#src/storage/handOver/writeHandOver.ts'
import { aCard } from '../support/aCard.ts'
import { aShare } from '../support/aConsultation.ts'
import { keyOf } from '../support/aHandOver.ts'
import { sample } from '../support/samples.ts'
import { makeVault, unlock } from './atDoor.ts'
import { test, violations } from './support.ts'
import { tabTo } from './tabTo.ts'

const elsewhere = 'https://weather.example/'
const id = 'share_4f7k2m9q'

// A phone. Its force names the page that takes the place of the notes.
test.use({
  viewport: { width: 390, height: 844 },
  allowedFaults: [/^request to https:\/\/weather\.example$/],
})

/** A person who speaks with the protected person of FX-08: a vault with their card, the officer’s card, and the notes that came. */
async function withNotes(page: Page) {
  await page.goto('/')
  await makeVault(page, 'Phone')
  await go(page, '/people')
  await page.getByLabel('Your name').fill('Wilhelmina Tarn')
  await page.getByLabel('Advocate').check()
  await page.getByLabel('Your force, firm or service').fill('Lanternlight Service')
  await page.getByRole('button', { name: 'Make my card' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save my card as a file' }).click()
  const own = await readCardText(readFileSync(await (await saved).path(), 'utf8'))
  if (!own.ok) throw new Error(own.message)

  const officer = await aCard({ name: 'PC Rafe Dunmore' })
  await page.getByLabel('Their card', { exact: true }).fill(writeCard(officer.card))
  await page.getByRole('button', { name: 'Read the card' }).click()
  await page.getByLabel(/read to me/).check()
  await page.getByRole('button', { name: 'Trust this card' }).click()
  await expect(page.getByText(/is trusted/)).toBeVisible()

  await page.getByRole('link', { name: 'Open a file that somebody sent you' }).click()
  const { key, name } = own.card
  const created = new Date()
  const bytes = await writeHandOver(
    {
      ...{ type: 'spo-handover', schemaVersion: 1, id: '4f7a09c2'.repeat(4), purpose: 'share' },
      ...{ from: officer.card, to: [{ key, name }], head: 'a1b2c3d4e5f6' },
      created: created.toISOString(),
      expires: new Date(created.getTime() + 86_400_000).toISOString(),
      payload: { purpose: 'share', share: shared() },
    },
    officer.signer.sign,
    [own.card.recipient, officer.card.recipient],
  )
  const file = {
    name: 'notes-4f7a09c2.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  }
  await page.locator('#hand-over-file').setInputFiles(file)
  await page.getByRole('button', { name: 'Keep it and go on' }).click()
  await expect(page).toHaveURL(`/shared/${id}`)
  return officer
}

/** Another page of the app, without a reload, which would close the vault. */
const go = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState({}, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, address)

/** What is shared about the first protected person of FX-08, its map as a picture. */
function shared() {
  const file = sample('fx-08')
  const [zone] = file.map?.zones ?? []
  const picture = readFileSync('public/samples/maps/file-map-1.png').toString('base64')
  const personId = file.protected?.people?.[0]?.id ?? ''
  return aShare(file, { id, personId, pictures: new Map([[zone?.id ?? '', picture]]) })
}

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeFocused()

/** The page as it stands has no fault of access, no title that tells, and fits the phone. */
async function isFine(page: Page) {
  expect(await violations(page)).toEqual([])
  expect(await page.title()).toBe('Notes')
  expect(await page.locator('link[rel="icon"]').getAttribute('href')).toBe('/notes.svg')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
}

/** The page with the map fits a phone of 320 as well. */
async function fitsNarrow(page: Page) {
  await expect(page.getByRole('img')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 390, height: 844 })
}

/** Goes to a button by Tab alone and presses it. */
async function press(page: Page, name: string) {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

/** Chooses an answer of the one question on the page: the first by Space, a later one with the arrow. */
async function choose(page: Page, place: number) {
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let at = 0; at < place; at += 1) await page.keyboard.press('ArrowDown')
}

test('an advocate replies on a phone with the keyboard alone, and only the officer can open the reply', async ({
  page,
}) => {
  const officer = await withNotes(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you open these notes')
  await isFine(page)
  await press(page, 'Open the notes')
  await heading(page, 'Read this first')
  await isFine(page)
  await press(page, 'Next')
  await heading(page, 'Did you talk about it together?')
  await choose(page, 1)
  await page.keyboard.press('Tab')
  await page.keyboard.type('It was not safe to call.')
  await isFine(page)
  await press(page, 'Next')

  const { conditions } = shared()
  for (const [at, { number }] of conditions.entries()) {
    await heading(page, `Rule ${number}`)
    if (at === 0) {
      await choose(page, 3)
      await page.keyboard.press('Tab')
      await page.keyboard.type('He will know who told.')
    }
    if (at < 3) await isFine(page)
    if (at === 3) await fitsNarrow(page)
    await press(page, 'Next')
  }
  await heading(page, 'Anything else')
  await isFine(page)
  await press(page, 'Next')
  await heading(page, 'What the court papers say')
  await isFine(page)
  await press(page, 'Next')
  await heading(page, 'Check what you wrote')
  await expect(page.getByText('It would put me at risk. He will know who told.')).toBeVisible()
  await isFine(page)
  const saved = page.waitForEvent('download')
  await press(page, 'Make the file for the police')
  const reply = await saved
  expect(reply.suggestedFilename()).toMatch(/^notes-[0-9a-f]{8}\.age$/)
  await expect(page.getByText('The file is made')).toBeVisible()
  await isFine(page)
  expect(page.url()).not.toMatch(/rule|condition|stalk/i)

  const read = await readHandOver(new Uint8Array(readFileSync(await reply.path())), (header) =>
    keyOf(officer.identity, header),
  )
  expect(JSON.stringify(read)).toContain('He will know who told.')
})

test('the button and Esc three times lock the notes and put another page in their place, and nothing is lost', async ({
  page,
  context,
}) => {
  const referrers: (string | undefined)[] = []
  const profile = JSON.parse(readFileSync('public/force-profile.json', 'utf8'))
  await context.route('**/force-profile.json', (route) =>
    route.fulfill({ json: { ...profile, quickExit: elsewhere } }),
  )
  await context.route(`${elsewhere}**`, (route) => {
    referrers.push(route.request().headers().referer)
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Dry</p>' })
  })
  await withNotes(page)
  await page.getByRole('button', { name: 'Open the notes' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('No', { exact: true }).check()
  await page.getByLabel('Why not?').fill('It was not safe')
  const entries = await page.evaluate(() => history.length)
  await page.getByRole('button', { name: 'Leave this page now' }).click()
  await page.waitForURL(elsewhere)
  expect(await page.evaluate(() => document.referrer)).toBe('')
  expect(await page.evaluate(() => history.length)).toBe(entries)

  await page.goBack()
  await expect(page.getByRole('heading', { name: 'How do you want to work?' })).toBeVisible()
  expect(page.url()).not.toContain('/shared')
  expect(await page.content()).not.toContain('It was not safe')

  await page.goto(`/shared/${id}`)
  await unlock(page)
  await page.getByRole('button', { name: 'Open the notes' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByLabel('Why not?')).toHaveValue('It was not safe')
  await page.getByLabel('Why not?').press('End')
  await page.keyboard.type(' to call')
  for (const _press of [1, 2, 3]) await page.keyboard.press('Escape')
  await page.waitForURL(elsewhere)
  expect(referrers).toEqual([undefined, undefined])

  await page.goto(`/shared/${id}`)
  await unlock(page)
  await page.getByRole('button', { name: 'Open the notes' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByLabel('Why not?')).toHaveValue('It was not safe to call')
})
