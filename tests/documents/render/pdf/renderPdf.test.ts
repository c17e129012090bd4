import { describe, expect, test } from 'vitest'
import type { Block, Paper } from '#src/documents/blocks.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

const threePages: Block[] = [
  { kind: 'heading', level: 1, text: 'Draft order' },
  { kind: 'paragraph', text: 'First page.' },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 2, text: 'Prohibitions' },
  { kind: 'numbered', items: [{ number: '1', text: 'Not to contact her.' }] },
  { kind: 'pageBreak' },
  { kind: 'paragraph', text: 'Last page.' },
]

function aPaper(changes: Partial<Paper>): Paper {
  return {
    code: 'D7',
    stem: 'draft-order',
    title: 'Draft order',
    lang: 'en-GB',
    audience: 'serve-and-lodge',
    draft: false,
    training: false,
    reference: 'NP/2026/0042',
    audit: 'Audit head 3f9a12bc',
    madeOn: '2026-11-23',
    blocks: threePages,
    ...changes,
  }
}

async function pagesOf(changes: Partial<Paper>) {
  return await readPdfPages(await renderPdf(aPaper(changes), pdfFonts))
}

describe('every page of a paper', () => {
  test('carries the reference, the title, the audit text and its number, none of which is read out', async () => {
    const pages = await pagesOf({})
    expect(pages).toHaveLength(3)
    for (const [index, page] of pages.entries()) {
      expect(page.artifacts).toContain('NP/2026/0042 · Draft order')
      expect(page.artifacts).toContain('Audit head 3f9a12bc')
      expect(page.artifacts).toContain(`Page ${index + 1} of 3`)
      expect(page.content).not.toContain('NP/2026/0042')
    }
  })

  test('of a draft says so twice: across the head and across the page', async () => {
    for (const { artifacts } of await pagesOf({ draft: true })) {
      expect(artifacts.match(/DRAFT/g)).toHaveLength(2)
    }
  })

  test('of a final paper says nothing of a draft', async () => {
    for (const { artifacts } of await pagesOf({})) expect(artifacts).not.toContain('DRAFT')
  })

  test('of a police-only paper is banded with the protective marking', async () => {
    for (const { artifacts } of await pagesOf({ audience: 'police-only', marking: 'OFFICIAL-SENSITIVE' })) {
      expect(artifacts).toContain('POLICE ONLY: NOT FOR SERVICE. OFFICIAL-SENSITIVE')
    }
  })

  test('of a served paper carries no police band, whatever the marking', async () => {
    for (const page of await pagesOf({ audience: 'serve-and-lodge', marking: 'OFFICIAL-SENSITIVE' })) {
      expect(page.artifacts + page.content).not.toMatch(/POLICE ONLY|OFFICIAL/)
    }
  })

  test('of an invented case is marked as training', async () => {
    for (const { artifacts } of await pagesOf({ training: true })) expect(artifacts).toContain('TRAINING')
    for (const { artifacts } of await pagesOf({})) expect(artifacts).not.toContain('TRAINING')
  })
})

describe('the same paper', () => {
  test('gives the same bytes, also after another paper used the fonts', async () => {
    const first = await renderPdf(aPaper({}), pdfFonts)
    await renderPdf(
      aPaper({ title: 'Another', blocks: [{ kind: 'paragraph', text: 'office ﬁne µ 1\u00A0March' }] }),
      pdfFonts,
    )
    const second = await renderPdf(aPaper({}), pdfFonts)
    expect(Buffer.compare(first, second)).toBe(0)
  })
})
