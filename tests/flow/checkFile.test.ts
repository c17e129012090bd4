import { beforeAll, describe, expect, test } from 'vitest'
import { asPrinted } from '#src/documents/asPrinted.ts'
import type { Paper } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { readFileBack } from '#src/documents/render/exhibits/readFileBack.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { compareFile, type FileCheck } from '#src/features/review/checkFile/compareFile.ts'
import { docxWith, docxWithLetter, docxWithWords, pdfWithLetter } from '#tests/support/editedFiles.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { sample, sampleImages, sampleProfile } from '#tests/support/samples.ts'

const file = sample('fx-08')
const papersWith = (audit?: string): Paper[] =>
  makePapers(file, {
    today: '2026-06-24',
    profile: file.profile ?? sampleProfile(file.training?.profile ?? ''),
    findings: [],
    images: sampleImages,
    ...(audit && { audit }),
  })
const papers = papersWith()
const asSigned = asPrinted(papers)
/** What was exported: the same papers, with the head of the record at their foot. */
const exported = (stem: string): Paper => {
  const paper = papersWith('0a1b2c3d4e5f').find((one) => one.stem === stem)
  if (!paper) throw new Error(`The case has no paper ${stem}`)
  return paper
}

async function check(bytes: Uint8Array): Promise<FileCheck | { refused: string }> {
  const back = await readFileBack(reader, bytes)
  return back.ok ? compareFile(back.read, asSigned) : { refused: back.message }
}

let docx: Uint8Array
let pdf: Uint8Array
beforeAll(async () => {
  docx = await renderDocx(exported('draft-order'))
  pdf = await renderPdf(exported('draft-order'), pdfFonts)
})

describe('a file that is the paper which was signed', () => {
  test.each(['draft-order', 'chronology', 'map', 'patrol-card'])(
    '%s as PDF and as Word file is the same, whatever it is called, and its record head is told',
    async (stem) => {
      for (const bytes of [await renderPdf(exported(stem), pdfFonts), await renderDocx(exported(stem))]) {
        expect(await check(bytes)).toMatchObject({
          is: 'same',
          paper: { title: exported(stem).title },
          heads: ['0a1b2c3d4e5f'],
        })
      }
    },
  )
})

const twenty = Array.from({ length: 20 }, (_, at) => at)

describe('one letter or number of a file was changed', () => {
  test('20 of 20 in a Word file are noticed, each at its place and no more than it', async () => {
    const checks = await Promise.all(twenty.map((at) => check(docxWithLetter(docx, at, 20))))
    for (const found of checks) {
      expect(found).toMatchObject({ is: 'differs', paper: { stem: 'draft-order' }, notes: [], edges: [] })
      expect(found).toHaveProperty('differences.length', 1)
    }
  })

  test('20 of 20 in a PDF are noticed, each with its page', async () => {
    for (const at of twenty) {
      const found = await check(await pdfWithLetter(pdf, at, 20))
      expect(found).toMatchObject({
        is: 'differs',
        paper: { stem: 'draft-order' },
        differences: [{ page: expect.any(Number) }],
      })
    }
  })

  test('a word of a condition is told with what stood there, under its heading', async () => {
    const found = await check(docxWithWords(docx, 'must not contact', 'must now contact'))
    expect(found).toMatchObject({
      is: 'differs',
      differences: [{ expected: 'not', found: 'now', under: expect.stringMatching(/\w/) }],
    })
  })

  test('a look-alike letter, a mark and a space count', async () => {
    for (const [from, to] of [
      ['must not contact', 'must nоt contact'],
      ['must not contact', 'mustnot contact'],
      ['must not contact', 'must, not contact'],
    ] as const) {
      expect(await check(docxWithWords(docx, from, to))).toMatchObject({ is: 'differs' })
    }
  })
})

describe('what stands beside the words of a Word file', () => {
  test.each([
    [
      'tracked',
      'a tracked change',
      '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>not</w:t></w:r></w:ins></w:p>',
    ],
    [
      'tracked',
      'a tracked removal',
      '<w:p><w:del w:id="1"><w:r><w:delText>not</w:delText></w:r></w:del></w:p>',
    ],
    ['comments', 'a comment', '<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>'],
    ['hidden', 'hidden text', '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>not</w:t></w:r></w:p>'],
    ['hidden', 'white text', '<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>not</w:t></w:r></w:p>'],
    ['footnotes', 'a footnote', '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'],
  ])('%s: %s is said', async (note, _, xml) => {
    const found = await check(docxWith(docx, (body) => body.replace('<w:body>', `<w:body>${xml}`)))
    expect(found).toMatchObject({ is: 'differs', notes: [note] })
  })

  test('a word that was added at the foot of the pages is said', async () => {
    const foot = docxWith(
      docx,
      (xml) => xml.replace('Audit record', 'Not audited: audit record'),
      'word/footer1.xml',
    )
    expect(await check(foot)).toMatchObject({ is: 'differs', differences: [], edges: [/Not audited/] })
  })
})

describe('a file that cannot be compared', () => {
  test('is no paper of the application', async () => {
    const other = await renderDocx({
      ...exported('draft-order'),
      blocks: [
        { kind: 'paragraph', text: 'Minutes of the allotment society, with thanks to the treasurer.' },
      ],
    })
    expect(await check(other)).toMatchObject({ is: 'unlike' })
  })
})
