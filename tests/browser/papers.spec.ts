import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { test, violations } from './support.ts'

const title = 'Former partner with a shared child; bail is ending'

/** The papers page of the first training case, opened as an officer opens it. */
async function openPapers(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: title }).click()
  await page.getByRole('link', { name: 'Read and download the papers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Read and download the papers' })).toBeVisible()
}

async function download(page: Page, name: string | RegExp) {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name }).click(),
  ])
  const bytes = new Uint8Array(await readFile(await file.path()))
  return { name: file.suggestedFilename(), bytes }
}

type Manifest = { schema: number; case: string; files: { name: string; audience: string; sha256: string }[] }

const manifestOf = (files: Record<string, Uint8Array>): Manifest =>
  JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))

/** The words of each page of a PDF, its marks and footer included. */
const pagesOf = async (pdf: Uint8Array | undefined) =>
  (await readPdfPages(pdf ?? new Uint8Array())).map(({ content, artifacts }) => `${artifacts} ${content}`)

const pdfsOf = (files: Record<string, Uint8Array>) =>
  Object.entries(files).filter(([name]) => name.endsWith('.pdf'))

test('a training case gives three downloads, each with its own papers and nobody else’s', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openPapers(page)

  const served = await download(page, /^Download: Serve and lodge/)
  expect(served.name).toBe('spo-serve-and-lodge-fx01.zip')
  const court = unzipSync(served.bytes)
  expect(manifestOf(court)).toMatchObject({ schema: 1, case: 'fx-01' })
  const listed = manifestOf(court).files.map(({ name }) => name)
  expect(new Set([...listed, 'manifest.json'])).toEqual(new Set(Object.keys(court)))
  expect(manifestOf(court).files.map(({ audience }) => audience)).toEqual(
    manifestOf(court).files.map(() => 'serve-and-lodge'),
  )
  const [first] = await pagesOf(court['application.pdf'])
  expect(first).toContain('Barnaby Quillfeather')
  for (const [name, pdf] of pdfsOf(court)) {
    for (const page of await pagesOf(pdf)) {
      expect(page, name).not.toContain('NOT FOR SERVICE')
      expect(page, name).toContain('TRAINING')
    }
  }

  const police = await download(page, /^Download: Police only/)
  expect(police.name).toBe('spo-police-only-fx01.zip')
  const forPolice = unzipSync(police.bytes)
  expect(pdfsOf(forPolice).length).toBeGreaterThan(1)
  for (const [name, pdf] of pdfsOf(forPolice)) {
    for (const page of await pagesOf(pdf)) expect(page, name).toContain('POLICE ONLY: NOT FOR SERVICE')
  }
  expect(manifestOf(forPolice)).toHaveProperty('findings')
  expect(manifestOf(court)).not.toHaveProperty('findings')

  const advocate = await download(page, /^Download: Advocate/)
  expect(advocate.name).toBe('spo-advocate-fx01.zip')
  expect(manifestOf(unzipSync(advocate.bytes)).files.map(({ audience }) => audience)).toContain('advocate')
})

test('a paper is read inside the page at both widths, and axe finds nothing', async ({ page }) => {
  await openPapers(page)
  await page.getByRole('button', { name: 'Read Application for a stalking protection order' }).click()
  const heading = page.getByRole('heading', { name: /^The paper as it will be printed/ })
  await expect(heading).toBeFocused()
  await expect(page.getByRole('article').getByText('Barnaby Quillfeather').first()).toBeVisible()
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThan(
      1,
    )
  }
  await page.getByRole('button', { name: 'Close this paper' }).click()
  await expect(heading).toBeHidden()
})

test('one paper alone comes as a PDF or a Word file, without a name in the file’s name', async ({ page }) => {
  await openPapers(page)
  const pdf = await download(page, /^PDF Chronology/)
  expect(pdf.name).toBe('spo-chronology-fx01.pdf')
  expect((await pagesOf(pdf.bytes))[0]).toContain('TRAINING')
  const word = await download(page, /^Word Chronology/)
  expect(word.name).toBe('spo-chronology-fx01.docx')
  expect(Object.keys(unzipSync(word.bytes))).toContain('word/document.xml')
})
