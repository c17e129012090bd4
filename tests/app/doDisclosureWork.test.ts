import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { doDisclosureWork } from '#src/app/doDisclosureWork.ts'
import { loadFontsNode } from '#src/cli/loadFontsNode.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { docxPart, readDocx } from '#tests/support/readDocx.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { deliveredProfile } from '#tests/support/samples.ts'

const request = {
  draft: aDraft(aCase(), { notes: { acts: 'Ask the neighbour.' } }),
  today: '2026-06-24',
  profile: deliveredProfile(),
  audit: '3f9ac21b77e0',
  reason: 'Request of the prosecutor',
}

async function files() {
  const made = await doDisclosureWork(request, loadFontsNode)
  if (!made.ok) throw new Error(made.message)
  return { made, files: unzipSync(made.bytes) }
}

describe('the export for the disclosure unit', () => {
  test('is one PDF and one Word file, marked on every page, with the record at the foot', async () => {
    const { made, files: zip } = await files()
    expect(made.final).toBe(false)
    expect(Object.keys(zip)).toEqual(['disclosure-not-for-release.pdf', 'disclosure-not-for-release.docx'])
    const [pdf, docx] = Object.values(zip)
    if (!pdf || !docx) throw new Error('Both are there')
    const pages = await readPdfPages(pdf)
    expect(pages.length).toBeGreaterThan(5)
    for (const { artifacts } of pages) {
      expect(artifacts).toContain('NOT FOR RELEASE')
      expect(artifacts).toContain('Audit record 3f9a c21b 77e0')
    }
    expect(docxPart(docx, 'word/header1.xml').documentElement.textContent).toContain('NOT FOR RELEASE')
    expect(pages.map(({ content }) => content).join(' ')).toContain('Ask the neighbour.')
    expect(readDocx(docx)).toContain('Ask the neighbour.')
    expect(strFromU8(unzipSync(docx)['docProps/core.xml'] ?? new Uint8Array())).not.toContain('Ask')
  })

  test('is not made without fonts, and says so', async () => {
    const made = await doDisclosureWork(request, () => Promise.reject(new Error('offline')))
    expect(made).toMatchObject({ ok: false, because: 'fonts' })
  })

  test('that fails says that nothing was made', async () => {
    const broken = async () => ({ regular: new Uint8Array(4), bold: new Uint8Array(4) })
    const made = await doDisclosureWork(request, broken)
    expect(made).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^The export could not be made\./),
    })
  })
})
