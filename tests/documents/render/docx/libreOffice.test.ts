import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
const folder = mkdtempSync(join(tmpdir(), 'papers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function convert(file: string) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const asPdf = ['--headless', '--convert-to', 'pdf', '--outdir', folder]
  return spawnSync(office ?? '', [profile, ...asPdf, file], { encoding: 'utf8', timeout: 120_000 })
}

describe.skipIf(!office)(`LibreOffice ${office ? '' : '(skipped: it is not installed)'}`, () => {
  test('converts a Word file with every kind of block, and prints its marks and numbers on the page', async () => {
    const marked = madeUpPaper({ audience: 'police-only', draft: true, training: true })
    const file = join(folder, 'paper.docx')
    writeFileSync(file, await renderDocx(marked))
    const { status, stderr } = convert(file)
    expect(status).toBe(0)
    expect(stderr).not.toMatch(/error/i)

    const pages = await readPdfPages(new Uint8Array(readFileSync(join(folder, 'paper.pdf'))))
    expect(pages.length).toBeGreaterThan(3)
    for (const [place, page] of pages.entries()) {
      const words = `${page.content} ${page.artifacts}`.replace(/\s+/g, ' ')
      expect(words).toContain('POLICE ONLY: NOT FOR SERVICE')
      expect(words).toContain('DRAFT')
      expect(words).toContain('TRAINING')
      expect(words).toContain(`Page ${place + 1} of ${pages.length}`)
    }
    const first = `${pages[0]?.content} ${pages[0]?.artifacts}`.replace(/\s+/g, ' ')
    for (const numbered of [
      '1. The defendant',
      '(b) ask',
      '7. He must',
      '3.2. A line',
      '(i) first',
      'X*. A number',
    ]) {
      expect(first).toContain(numbered)
    }
  }, 180_000)
})
