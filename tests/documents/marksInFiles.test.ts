import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import type { Paper } from '#src/documents/blocks.ts'
import { bundleOf } from '#src/documents/bundle/bundleOf.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { packOf } from '#src/documents/packs/packOf.ts'
import { packsIn } from '#src/documents/packs/packsIn.ts'
import { makeBundle } from '#src/documents/render/bundle/makeBundle.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { renderHtml } from '#src/documents/render/html/renderHtml.tsx'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { joined } from '#src/documents/render/pdf/squeeze.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { forceProfile } from '#src/domain/case/profile.ts'
import { markedCase } from '#tests/support/markedCase.ts'
import { marksIn } from '#tests/support/marks.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { readPdfText } from '#tests/support/readPdfText.ts'
import { roads } from '#tests/support/roads.ts'

const today = '2026-06-24'
const papersOf = (file: CaseFile) =>
  makePapers(file, { today, profile: forceProfile.parse(file.profile), findings: [] })
const made = roads.map((road) => ({ road, papers: papersOf(markedCase(road)) }))
const whole = made.find(({ road }) => road.choices['service.outcome.result'] === 'made')
const readers = ['serve-and-lodge', 'police-only', 'court-only', 'advocate', 'protected-person'] as const

/** One short paper for each reader of a case in which an order was made. */
const short = readers.flatMap((audience) => {
  const paper = whole?.papers.find((one) => one.audience === audience)
  return paper ? [{ ...paper, blocks: paper.blocks.slice(0, 2) }] : []
})
/** The reference stands on each page of a paper, and in its properties, so that a stray page finds its case; not where it would give away what the paper is. */
const onEachPage = (audience: string) =>
  audience === 'protected-person' || audience === 'advocate' ? [] : ['applicant.reference']
const marksOf = (text: string) => [...marksIn(text)]

describe('what names a file or describes it says nothing of the case but its reference', () => {
  test('neither file name nor title nor code of any paper', () => {
    const named = made.flatMap(({ papers }) =>
      papers.map(({ code, stem, title }) => `${code} ${stem} ${title}`),
    )
    expect(named.length).toBeGreaterThan(100)
    expect(marksOf(named.join('\n'))).toEqual([])
  })

  test('there is a paper for each reader', () => {
    expect(short.map(({ audience }) => audience)).toEqual(readers)
  })

  test.each(short)('the properties of a PDF: $audience', async (paper) => {
    expect(marksOf(await propertiesOf(await renderPdf(paper, pdfFonts)))).toEqual(onEachPage(paper.audience))
  })

  test.each(short)('the properties of a Word file: $audience', async (paper) => {
    const parts = Object.entries(unzipSync(await renderDocx(paper)))
    const properties = parts.filter(([name]) => name.startsWith('docProps/'))
    expect(properties.length).toBeGreaterThan(1)
    expect(marksOf(properties.map(([name, bytes]) => `${name} ${strFromU8(bytes)}`).join('\n'))).toEqual(
      onEachPage(paper.audience),
    )
  })

  test.each(short)('the head of a page: $audience', (paper) => {
    const [head = ''] = renderHtml(paper).split('<body')
    expect(head).toContain('<title>')
    expect(marksOf(head)).toEqual([])
  })

  test('the manifest of a pack, and no pack names a paper of another', async () => {
    const papers = whole?.papers ?? []
    for (const whose of packsIn(papers)) {
      const pack = await packOf(papers, whose, {
        caseId: 'case-1',
        today,
        findings: [],
        renderers: {
          pdf: async () => new Uint8Array(),
          docx: async () => new Uint8Array(),
          html: () => '',
          pages: async () => 1,
        },
        sha256: async () => '',
      })
      expect(marksOf(`${pack.name} ${pack.manifestJson}`)).toEqual([])
      expect(new Set(pack.manifest.files.map(({ audience }) => audience))).toEqual(new Set([whose.audience]))
    }
  })
})

/** Everything that a PDF says of itself: its information, its XMP, its bookmarks. */
async function propertiesOf(bytes: Uint8Array): Promise<string> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const { info, metadata } = await file.getMetadata()
  const text = `${JSON.stringify(info)} ${metadata?.getRaw() ?? ''}`
  await file.destroy()
  expect(text).toContain('Title')
  return text
}

/** A long word may be broken in a narrow column. */
const unbroken = (text: string) => text.replace(/\s+/g, '')

describe('the served bundle', () => {
  const road = roads.find(({ choices }) => choices['service.outcome.result'] === 'made')
  const bundle = async (): Promise<{ bytes: Uint8Array; papers: readonly Paper[] }> => {
    if (!road) throw new Error('There is a case in which an order is made')
    const file = markedCase(road)
    const input = bundleOf('served', file, whole?.papers ?? [], () => undefined)
    const pieces: Uint8Array[] = []
    await makeBundle(input, { fonts: pdfFonts, take: (piece) => pieces.push(piece) })
    return { bytes: joined(pieces), papers: input.papers }
  }

  test('holds the marks of its papers and no other, as it is seen and as it is read out', async () => {
    const { bytes, papers } = await bundle()
    const expected = marksIn(JSON.stringify(papers.map(({ blocks, reference }) => [blocks, reference])))
    const seen = (await readPdfPages(bytes))
      .map(({ artifacts, content }) => `${artifacts} ${content}`)
      .join('\n')
    expect(marksIn(unbroken(seen))).toEqual(expected)
    expect(marksIn(unbroken(await readPdfText(bytes)))).toEqual(expected)
  }, 60_000)
})
