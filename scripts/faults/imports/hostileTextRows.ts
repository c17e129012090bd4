import { JSDOM } from 'jsdom'
import type { Paper } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { renderHtml } from '#src/documents/render/html/renderHtml.tsx'
import { docxPart } from '#tests/support/readDocx.ts'
import { sampleProfile } from '#tests/support/samples.ts'
import { count } from '../figures.ts'
import { type Row, row } from '../row.ts'
import { hostileCase } from './hostileTexts.ts'

/** Text that would be code if a paper took it for more than text. */
export const hostileTextRows: readonly Row[] = [
  row(36, 'Script, SVG, CSS, template and bidi text in every field, as papers', hostilePapers),
]

const rounds = 4

async function hostilePapers() {
  const profile = sampleProfile('westmarch')
  const faults: string[] = []
  let papers = 0
  let texts = 0
  for (let round = 0; round < rounds; round += 1) {
    const made = hostileCase(round)
    texts += made.texts
    const making = { today: '2026-06-24', audit: 'no audit record', profile, findings: [] }
    for (const paper of makePapers(made.file, making)) {
      papers += 1
      faults.push(...htmlFaults(paper), ...(await docxFaults(paper)))
    }
  }
  return {
    tried: `${count(texts)} hostile texts in all text fields of ${rounds} cases, ${papers} papers as HTML and DOCX, in Node`,
    figure: '0 scripts, 0 links, 0 direction marks',
    faults,
  }
}

const harmfulElements = 'script, iframe, img, object, embed, link, base, form, a, svg script, style ~ style'
const directionMarks = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/

function htmlFaults(paper: Paper): string[] {
  const { document } = new JSDOM(renderHtml(paper)).window
  const elements = [...document.querySelectorAll('*')]
  const handlers = elements.flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on')),
  )
  const text = document.body.textContent ?? ''
  return [
    ...[...document.querySelectorAll(harmfulElements)].map(({ tagName }) => `${paper.stem} has ${tagName}`),
    ...handlers.map((name) => `${paper.stem} has ${name}`),
    ...(directionMarks.test(text) ? [`${paper.stem} has direction marks`] : []),
    ...(text.includes('harmed=1') ? [] : [`${paper.stem} shows none of the texts`]),
  ]
}

/** A file whose XML a text could break would not be read, and one that took it for markup would have lost it. */
async function docxFaults(paper: Paper): Promise<string[]> {
  const body = docxPart(await renderDocx(paper), 'word/document.xml')
  const fields = [...body.getElementsByTagName('w:instrText')].map(({ textContent }) => textContent ?? '')
  return [
    ...(body.getElementsByTagName('parsererror').length > 0 ? [`${paper.stem} cannot be read by Word`] : []),
    ...(fields.some((field) => field.includes('harmed')) ? [`${paper.stem} has a field of Word`] : []),
    ...(directionMarks.test(body.documentElement.textContent ?? '')
      ? [`${paper.stem} has direction marks in Word`]
      : []),
  ]
}
