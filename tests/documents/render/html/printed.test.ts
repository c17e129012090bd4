import { chromium } from '@playwright/test'
import { describe, expect, test } from 'vitest'
import { browserArguments, findBrowser } from '#scripts/browser.mjs'
import { renderHtml } from '#src/documents/render/html/renderHtml.tsx'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { type PdfPage, readPdfPages } from '#tests/support/readPdf.ts'

const executablePath = findBrowser()

async function print(html: string): Promise<string[]> {
  const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) })
  try {
    const page = await browser.newPage()
    await page.setContent(html)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    return (await readPdfPages(new Uint8Array(pdf))).map(wordsOf)
  } finally {
    await browser.close()
  }
}

const wordsOf = ({ content, artifacts }: PdfPage) => `${content} ${artifacts}`.replace(/\s+/g, ' ')

describe.skipIf(!executablePath)(`a printed page ${executablePath ? '' : '(skipped: no browser)'}`, () => {
  test('carries the band, the marks, the reference and its number, however many pages there are', async () => {
    const pages = await print(
      renderHtml(madeUpPaper({ audience: 'police-only', draft: true, training: true, marking: 'OFFICIAL' })),
    )
    expect(pages.length).toBeGreaterThan(3)
    for (const [place, words] of pages.entries()) {
      expect(words).toContain('POLICE ONLY: NOT FOR SERVICE. OFFICIAL')
      expect(words).toContain('DRAFT: not finished')
      expect(words).toContain('TRAINING: an invented case')
      expect(words).toContain('AVF/2026/0042')
      expect(words).toContain(`Page ${place + 1} of ${pages.length}`)
    }
  }, 60_000)

  test('carries no mark when the paper is final and served', async () => {
    const pages = await print(renderHtml(madeUpPaper()))
    expect(pages.join(' ')).not.toMatch(/POLICE ONLY|DRAFT|TRAINING/)
  }, 60_000)
})
