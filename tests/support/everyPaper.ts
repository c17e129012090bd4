import { strFromU8, unzipSync } from 'fflate'
import { expect } from 'vitest'
import type { Paper } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { normalise, plainText } from '#src/documents/plainText.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { renderHtml } from '#src/documents/render/html/renderHtml.tsx'
import { checkPdf } from '#src/documents/render/pdf/check/checkPdf.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { catalogues } from '#src/documents/translation/catalogues.ts'
import { fingerprintOf } from '#src/documents/translation/fingerprintOf.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { translatedPapers } from '#src/domain/case/translatedPapers.ts'
import { withheldFinder } from '#src/domain/shared/findWithheld.ts'
import { knownWords } from '#src/domain/shared/knownWords.ts'
import { printable } from '#src/domain/shared/printable.ts'
import { withheldDetails } from '#src/domain/shared/withheld.ts'
import { aChange } from './aChange.ts'
import { aChangeMade } from './aChangeMade.ts'
import { aDischarge } from './aDischarge.ts'
import { madeAsDrafted } from './madeAsDrafted.ts'
import { pdfFonts } from './pdfFonts.ts'
import { readDocx } from './readDocx.ts'
import { readHtml } from './readHtml.ts'
import { readPdfPages } from './readPdf.ts'
import { readPdfText } from './readPdfText.ts'
import { sample, sampleIds, sampleImages, sampleProfile } from './samples.ts'

/** The force has had all Welsh confirmed. */
const translations = translatedPapers.map((paper) => ({
  paper,
  translator: 'Gwenllian Prys',
  on: '2026-06-01',
  fingerprint: fingerprintOf(catalogues[paper]),
}))

const papersOf = (file: CaseFile) =>
  makePapers(file, {
    today: file.training?.asAt ?? '',
    audit: 'no audit record',
    profile: { ...(file.profile ?? sampleProfile(file.training?.profile ?? '')), translations },
    findings: [],
    images: sampleImages,
  })

/** The same case on the day on which the order was made and served. */
const afterTheOrder = (file: CaseFile): CaseFile => ({
  ...file,
  service: {
    ...file.service,
    outcome: {
      result: 'made',
      madeOn: '2026-11-27',
      runs: 'untilFurtherOrder',
      court: file.court?.name ?? '',
      conditions: madeAsDrafted(file),
      replacesInterim: { answer: 'no' },
      served: {
        answer: 'yes',
        on: '2026-11-27',
        time: '15:30',
        place: 'Port Sallow Magistrates’ Court',
        method: 'atCourt',
        by: 'PC Rafe Dunmore, 2740',
        identity: 'Known to the officer',
        explained: 'yes',
        copyLeft: 'yes',
        signature: 'signed',
      },
    },
  },
})

/** Papers of a change that are not the same for every deed, and for every kind of order. */
const ofDeed =
  /^(?:\w+-application|summons|summons-information|reply|draft-change-order|court-note|bench-sheet|request-to-list|authorising-note|officer-statement)$/
const ofOrder = /^(?:\w+-application|summons|draft-change-order|court-note|bench-sheet)$/

/** The same people before the court again: a full or an interim order is to be varied, renewed, discharged. */
const changesOfOrder = (['vary', 'renew', 'discharge'] as const).flatMap((deed) =>
  (['full', 'interim'] as const).map((order) => {
    const { training } = sample('fx-01')
    const length =
      order === 'full'
        ? { runs: 'untilFurtherOrder' as const }
        : { runs: 'until' as const, lastDay: '2027-12-31' }
    const asked = deed === 'vary' ? { adds: ['prohibitions' as const] } : { newLength: length }
    const change = aChange(deed, { route: { kind: 'change', order }, change: asked })
    const name = `an order to ${deed}, ${order}`
    return [name, { ...change, ...(training && { training }) }, order === 'full' ? ofDeed : ofOrder] as const
  }),
)

/** FX-04 with a defendant of 16 before a youth court, and an interpreter. */
const aYoungDefendant = (file: CaseFile): CaseFile => ({
  ...file,
  defendant: { ...file.defendant, born: { known: true, value: '2010-01-14' } },
  court: { ...file.court, kind: 'youth' },
  equality: {
    ...file.equality,
    interpreting: [
      {
        id: 'interp-1',
        occasion: 'service',
        forWhom: 'The defendant and his mother',
        language: 'Tetum',
        interpreter: 'Odalys Wren',
        way: 'inPerson',
        on: '2026-04-20',
        understood: 'yes',
        readBack: 'yes',
      },
    ],
    youth: {
      parent: 'Hesper Sable-Whitlow, his mother',
      parentTold: 'yes',
      youthTeam: {
        answer: 'yes',
        who: 'Ida Fenn, Castlewick youth justice team',
        on: '2026-04-20',
        at: '10:00',
        view: 'He should stay in school. The team will see him each week.',
      },
      school: 'Gatehouse College',
      welfare: 'The conditions leave his way to school open and ask nothing of him in school hours.',
    },
  },
})

/** The defendant asked for papers in Welsh. */
const withWelsh = (file: CaseFile): CaseFile => ({
  ...file,
  equality: { ...file.equality, welsh: 'yes' },
})

/** A case, and which of its papers differ from those of another case enough to be looked at again. */
const cases: readonly (readonly [string, CaseFile, RegExp?])[] = [
  ...sampleIds.map((id) => [id, sample(id)] as const),
  [
    'fx-02 after the order',
    afterTheOrder(sample('fx-02')),
    /^(?:notification|explanation|protected-person|order-service|patrol-card|bench-sheet|draft-order)/,
  ],
  [
    'fx-04 with a young defendant',
    aYoungDefendant(sample('fx-04')),
    /^(?:application|youth-annex|interpreter-record)$/,
  ],
  ['fx-02 after the order, with papers in Welsh', withWelsh(afterTheOrder(sample('fx-02'))), /-welsh$/],
  ['fx-08 with its map in Welsh', withWelsh(sample('fx-08')), /^explanation-welsh$/],
  ...changesOfOrder,
  [
    'an order that was varied',
    { ...aChangeMade(['vary']), training: sample('fx-01').training },
    /^(?:notification-of-change|explanation-of-change|order-service-record|protected-person|patrol-card)$/,
  ],
  [
    'an order that was discharged',
    { ...aDischarge(), training: sample('fx-01').training },
    /^(?:explanation-of-discharge|order-service-record|protected-person)$/,
  ],
]
/** Every paper of every case, with its name for a test. */
export const everyPaper = cases.flatMap(([name, file, only]) =>
  papersOf(file)
    .filter(({ stem }) => only === undefined || only.test(stem))
    .map((paper) => [`${paper.audience}/${paper.stem} of ${name}`, paper, file] as const),
)

const banded = 'POLICE ONLY: NOT FOR SERVICE'
const words = (text: string) => text.replace(/\s+/g, ' ')

/** Reads a paper back from every format: the words are the same, the tags are sound, its marks stand on each page, and it leaks nothing. */
export async function expectSameInEveryFormat(paper: Paper, file: CaseFile) {
  const text = normalise(plainText(paper.blocks))
  const [pdf, html, docx] = [await renderPdf(paper, pdfFonts), renderHtml(paper), await renderDocx(paper)]
  expect(normalise(readHtml(html))).toBe(text)
  expect(normalise(readDocx(docx))).toBe(text)
  expect(normalise(await readPdfText(pdf))).toBe(text)
  expect(await checkPdf(pdf)).toEqual([])
  const pages = (await readPdfPages(pdf)).map(({ artifacts, content }) => `${artifacts} ${content}`)
  expectMarks(paper, pages)
  const word = partsOf(docx).join('\n')
  for (const whole of [html, word]) expect(whole.includes(banded)).toBe(paper.audience === 'police-only')
  expect(leaksOf(paper, [html, word, ...pages].join('\n'), file)).toEqual([])
}

/** Every part of a Word file that holds words, its properties, header and footer among them, without the marks of XML. */
function partsOf(docx: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => name.endsWith('.xml'))
  return parts.map(([, bytes]) =>
    strFromU8(bytes)
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  )
}

function expectMarks(paper: Paper, pages: readonly string[]) {
  for (const page of pages) {
    const printed = words(page)
    expect(printed.includes(banded)).toBe(paper.audience === 'police-only')
    expect(printed).toContain('TRAINING')
    expect(printed).not.toContain('DRAFT:')
  }
}

/** What a paper that leaves the police says, anywhere in its files, of details that are withheld; the court's sheet says some on purpose. */
function leaksOf({ audience, blocks }: Paper, whole: string, file: CaseFile) {
  if (audience === 'police-only' || audience === 'court-only') return []
  const hits = finderOf(file)(printable(`${plainText(blocks)}\n${whole}`))
  return hits.filter(({ sure }) => sure)
}

const finders = new WeakMap<CaseFile, ReturnType<typeof withheldFinder>>()

/** The search of one case, made ready once for all of its papers. */
function finderOf(file: CaseFile) {
  const finder = finders.get(file) ?? withheldFinder(withheldDetails(file), knownWords(file))
  finders.set(file, finder)
  return finder
}
