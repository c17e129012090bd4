import { JSDOM } from 'jsdom'
import Papa from 'papaparse'
import { asPrinted } from '#src/documents/asPrinted.ts'
import type { Paper } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { normalise, plainText } from '#src/documents/plainText.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { readFileBack } from '#src/documents/render/exhibits/readFileBack.ts'
import { renderHtml } from '#src/documents/render/html/renderHtml.tsx'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { returnsCsv } from '#src/documents/render/returns/returnsFile.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { returnsRow } from '#src/domain/returns/returnsRow.ts'
import { compareFile } from '#src/features/review/checkFile/compareFile.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readDocx } from '#tests/support/readDocx.ts'
import { readHtml } from '#tests/support/readHtml.ts'
import { sampleProfile } from '#tests/support/samples.ts'
import { count } from '../figures.ts'
import { hostileCase } from '../imports/hostileTexts.ts'
import { type Row, row } from '../row.ts'

/** Texts that a program for tables would work out, and texts that would end the words of a file and begin its code. */
export const formulaRows: readonly Row[] = [
  row(37, 'Export of formulas and markup as CSV, HTML, DOCX, PDF', exported),
]

const beginnings = [
  '=cmd()',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '+1+1',
  '-2+3',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  'words\n=1+1',
  ' =1+1',
  '＝1+1',
  '","=1+1',
  '<marquee>x</marquee>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  ']]></w:t></w:r><w:r><w:instrText>DDE</w:instrText></w:r>',
  ') Tj ET endstream endobj (',
  '<</S/JavaScript/JS(app.alert(1))>>',
] as const

/** As many cases as there are beginnings, so that each field has had each; the papers of the first. */
const rounds = beginnings.length
const withPapers = 1

async function exported() {
  const profile = sampleProfile('westmarch')
  const faults: string[] = []
  let [texts, papers, cells] = [0, 0, 0]
  for (let round = 0; round < rounds; round += 1) {
    const made = hostileCase(round, beginnings)
    texts += made.texts
    const csv = csvFaults(made.file)
    cells += csv.cells
    faults.push(...csv.faults)
    if (round >= withPapers) continue
    for (const paper of makePapers(made.file, { today: '2026-06-24', profile, findings: [] })) {
      papers += 1
      faults.push(...htmlFaults(paper), ...(await docxFaults(paper)), ...(await pdfFaults(paper)))
    }
  }
  return {
    tried: `${count(texts)} texts that begin as formulas or markup in all text fields of ${rounds} cases: their returns as CSV, and the ${papers} papers of one of them as HTML, DOCX and PDF, in Node`,
    figure: `0 formulas in ${count(cells)} cells, 0 markup in ${count(papers * 3)} files, every word read back`,
    faults,
  }
}

/** What a program for tables takes for a formula: its first sign, whatever gap stands before it. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

function csvFaults(file: CaseFile): { cells: number; faults: string[] } {
  const returns = returnsRow(file)
  const { data } = Papa.parse<string[]>(returnsCsv([returns]).slice(1), { delimiter: ',', newline: '\r\n' })
  const values = data[1] ?? []
  const kept = values.map((cell) => cell.replace(/^'/, ''))
  return {
    cells: values.length,
    faults: [
      ...values
        .filter((cell) => formula.test(cell))
        .map((cell) => `the CSV has the formula ${cell.slice(0, 20)}`),
      ...(kept.toSorted().join('|') === Object.values(returns).map(String).toSorted().join('|')
        ? []
        : ['the CSV says something else than the returns']),
    ],
  }
}

const saysOf = (paper: Paper) => normalise(plainText(paper.blocks))

function htmlFaults(paper: Paper): string[] {
  const html = renderHtml(paper)
  const { document } = new JSDOM(html).window
  return [
    ...(document.querySelector('marquee') ? [`${paper.stem} has markup in HTML`] : []),
    ...(normalise(readHtml(html)) === saysOf(paper) ? [] : [`${paper.stem} says something else as HTML`]),
  ]
}

async function docxFaults(paper: Paper): Promise<string[]> {
  const bytes = await renderDocx(paper)
  const same = normalise(readDocx(bytes)) === saysOf(paper)
  return [...(same ? [] : [`${paper.stem} says something else in Word`]), ...(await readFaults(paper, bytes))]
}

const pdfFaults = async (paper: Paper) => await readFaults(paper, await renderPdf(paper, pdfFonts))

/** Read back by PDFium or as Word’s XML, every word is one of the paper’s, and there are no fields, scripts, forms or attachments. */
async function readFaults(paper: Paper, bytes: Uint8Array): Promise<string[]> {
  const back = await readFileBack(reader, bytes)
  if (!back.ok) return [`${paper.stem}: ${back.message}`]
  const check = compareFile(back.read, [
    { ...paper, ...asPrinted({ blocks: paper.blocks, title: paper.title, reference: paper.reference }) },
  ])
  if (check.is === 'same') return []
  const first = check.is === 'differs' ? JSON.stringify({ ...check, paper: '' }).slice(0, 200) : check.is
  return [`${paper.stem} is not the same read back as ${back.read.kind}: ${first}`]
}
