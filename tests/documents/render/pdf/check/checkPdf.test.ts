import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { checkPdf } from '#src/documents/render/pdf/check/checkPdf.ts'
import type { PdfRule } from '#src/documents/render/pdf/check/pdfProblem.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { everyKindOfBlock, madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const blocks = everyKindOfBlock.filter(({ kind }) => kind !== 'table')
const oneTable: Block = {
  kind: 'table',
  caption: 'Acts',
  columns: [
    { header: 'No.', width: 1, rowHeader: true },
    { header: 'What', width: 5 },
  ],
  rows: [['1', 'He waited.']],
}
const paper = madeUpPaper({ blocks: [...blocks, oneTable] })

const name = PDFName.of

/** Every element of the file with this role. */
function elements(file: PDFDocument, role: string): PDFDict[] {
  return file.context
    .enumerateIndirectObjects()
    .map(([, found]) => found)
    .filter((found): found is PDFDict => found instanceof PDFDict && found.get(name('S')) === name(role))
}

/** Any object of the file that answers the question. */
function found(file: PDFDocument, isIt: (dictionary: PDFDict) => boolean): PDFDict {
  const all = file.context.enumerateIndirectObjects().map(([, one]) => one)
  return all.find((one): one is PDFDict => one instanceof PDFDict && isIt(one)) as PDFDict
}

function replaceContent(file: PDFDocument, change: (content: string) => string): void {
  const page = file.getPages()[0] as NonNullable<ReturnType<PDFDocument['getPages']>[0]>
  const reference = page.node.get(name('Contents'))
  const stream = file.context.lookup(reference, PDFRawStream as never) as unknown as PDFRawStream
  const content = new TextDecoder('latin1').decode(inflated(stream))
  page.node.set(name('Contents'), file.context.register(file.context.stream(change(content))))
}

function inflated(stream: PDFRawStream): Uint8Array {
  return unzlibSync(stream.contents)
}

function replaceMetadata(file: PDFDocument, change: (xml: string) => string): void {
  const stream = file.catalog.lookup(name('Metadata')) as PDFRawStream
  const xml = change(new TextDecoder().decode(stream.contents))
  file.catalog.set(
    name('Metadata'),
    file.context.register(file.context.stream(new TextEncoder().encode(xml))),
  )
}

const damage: [PdfRule, string, (file: PDFDocument) => void][] = [
  [
    'identifiers',
    'one identifier is gone',
    (f) =>
      replaceMetadata(f, (xml) =>
        xml.replace(/<pdfuaid:part>1</, '<x>1<').replace('</pdfuaid:part>', '</x>'),
      ),
  ],
  [
    'identifiers',
    'the schema of the identifier is gone',
    (f) => replaceMetadata(f, (xml) => xml.replace('>pdfuaid<', '><')),
  ],
  [
    'title',
    'the metadata has no title',
    (f) => replaceMetadata(f, (xml) => xml.replace(/<dc:title>[\s\S]*<\/dc:title>/, '')),
  ],
  ['title', 'the two titles differ', (f) => f.setTitle('Another')],
  ['display-title', 'the title is not shown', (f) => f.catalog.delete(name('ViewerPreferences'))],
  ['language', 'no language is named', (f) => f.catalog.delete(name('Lang'))],
  ['marked', 'the file is not marked', (f) => f.catalog.delete(name('MarkInfo'))],
  ['marked', 'the structure is gone', (f) => f.catalog.delete(name('StructTreeRoot'))],
  ['outline', 'the bookmarks are gone', (f) => f.catalog.delete(name('Outlines'))],
  ['output-intent', 'the output intent is gone', (f) => f.catalog.delete(name('OutputIntents'))],
  [
    'unmarked-content',
    'something is drawn outside every mark',
    (f) => replaceContent(f, (c) => `${c}\n0 0 m 9 9 l S`),
  ],
  [
    'unmarked-content',
    'words stand outside every mark',
    (f) => replaceContent(f, (c) => c.replace(/\/H1 <<\s*\/MCID 0\s*>> BDC/, 'q')),
  ],
  [
    'parent-tree',
    'a mark has a number nobody knows',
    (f) => replaceContent(f, (c) => c.replace('/MCID 1\n', '/MCID 99\n')),
  ],
  ['parent-tree', 'a page has lost its parents', (f) => f.getPages()[0]?.node.delete(name('StructParents'))],
  [
    'parent-tree',
    'an element points at nothing',
    (f) => elements(f, 'H1')[0]?.set(name('K'), f.context.obj([0, 77])),
  ],
  ['tab-order', 'a page has its own tab order', (f) => f.getPages()[1]?.node.delete(name('Tabs'))],
  [
    'font',
    'a font is not embedded',
    (f) => found(f, (d) => d.has(name('FontFile2'))).delete(name('FontFile2')),
  ],
  [
    'font',
    'a font does not name its characters',
    (f) => found(f, (d) => d.has(name('ToUnicode'))).delete(name('ToUnicode')),
  ],
  ['table-header', 'a header cell has no scope', (f) => elements(f, 'TH')[0]?.delete(name('A'))],
  ['figure', 'a figure has no description', (f) => elements(f, 'Figure')[0]?.delete(name('Alt'))],
  ['heading-order', 'a level of heading is skipped', (f) => elements(f, 'H2')[0]?.set(name('S'), name('H3'))],
]

const good = await renderPdf(paper, pdfFonts)
const form = await renderPdf(paper, pdfFonts, { fillable: true })

describe('the checker', () => {
  test('finds nothing wrong with our own papers', async () => {
    expect(await checkPdf(good)).toEqual([])
    expect(await checkPdf(form)).toEqual([])
  })

  test.each(damage)('reports %s when %s', async (rule, _, change) => {
    const file = await PDFDocument.load(good, { updateMetadata: false })
    change(file)
    const problems = await checkPdf(await file.save({ useObjectStreams: false }))
    expect(problems.map((problem) => problem.rule)).toContain(rule)
  })

  test.each([
    ['has no name', (control: PDFDict) => control.delete(name('TU'))],
    ['is not in the structure', (control: PDFDict) => control.delete(name('StructParent'))],
    ['belongs to another element', (control: PDFDict) => control.set(name('StructParent'), PDFNumber.of(0))],
  ])('reports a control that %s', async (_, change) => {
    const file = await PDFDocument.load(form, { updateMetadata: false })
    change(found(file, (one) => one.get(name('Subtype')) === name('Widget')))
    const problems = await checkPdf(await file.save({ useObjectStreams: false }))
    expect(problems.map((problem) => problem.rule)).toContain('annotation')
  })

  test('reports bytes that are no PDF', async () => {
    expect(await checkPdf(new TextEncoder().encode('no PDF'))).toMatchObject([{ rule: 'readable' }])
  })

  test('finds an untagged file wanting', async () => {
    const plain = await PDFDocument.create()
    plain.addPage().drawRectangle({ x: 1, y: 1, width: 9, height: 9 })
    const rules = (await checkPdf(await plain.save())).map(({ rule }) => rule)
    expect(rules).toEqual(
      expect.arrayContaining(['marked', 'language', 'title', 'unmarked-content', 'tab-order']),
    )
  })
})

describe('a file that fails the check', () => {
  const broken = madeUpPaper({
    blocks: [
      { kind: 'heading', level: 1, text: 'A map' },
      { kind: 'figure', alt: '', caption: 'A map', svg: [], width: 100, height: 50 },
    ],
  })

  test('is still made, but claims neither PDF/A nor PDF/UA', async () => {
    const bytes = await renderPdf(broken, pdfFonts)
    expect(await checkPdf(bytes)).toMatchObject([{ rule: 'figure' }])
    expect(metadataOf(bytes)).not.toMatch(/pdfaid|pdfuaid/)
  })

  test('differs in that from a file that passes, and from a form, which never claims them', async () => {
    expect(metadataOf(await renderPdf(paper, pdfFonts))).toMatch(/<pdfuaid:part>1</)
    expect(metadataOf(await renderPdf(paper, pdfFonts, { fillable: true }))).not.toMatch(/pdfaid|pdfuaid/)
  })
})

function metadataOf(bytes: Uint8Array): string {
  return /<\?xpacket begin[\s\S]*<\?xpacket end/.exec(new TextDecoder('latin1').decode(bytes))?.[0] ?? ''
}
