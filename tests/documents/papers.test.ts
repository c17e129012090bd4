import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Paper } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { papers } from '#src/documents/papers.ts'
import { normalise, plainText } from '#src/documents/plainText.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { renderHtml } from '#src/documents/render/html/renderHtml.tsx'
import { checkPdf } from '#src/documents/render/pdf/check/checkPdf.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { findWithheld } from '#src/domain/shared/findWithheld.ts'
import { knownWords } from '#src/domain/shared/knownWords.ts'
import { withheldDetails } from '#src/domain/shared/withheld.ts'
import { aChange } from '#tests/support/aChange.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { textsIn } from '#tests/support/pointers.ts'
import { readDocx } from '#tests/support/readDocx.ts'
import { readHtml } from '#tests/support/readHtml.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { readPdfText } from '#tests/support/readPdfText.ts'
import { slipsIn } from '#tests/support/readsAsEnglish.ts'
import { sample, sampleIds, sampleImages, sampleProfile } from '#tests/support/samples.ts'

const papersOf = (file: CaseFile) =>
  makePapers(file, {
    today: file.training?.asAt ?? '',
    audit: 'no audit record',
    profile: file.profile ?? sampleProfile(file.training?.profile ?? ''),
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

/** The same people before the court again: the order is to be varied, renewed, discharged. */
const changesOfOrder = (['vary', 'renew', 'discharge'] as const).map((deed) => {
  const { training } = sample('fx-01')
  const asked =
    deed === 'vary'
      ? { adds: ['prohibitions' as const] }
      : { newLength: { runs: 'untilFurtherOrder' as const } }
  const change = aChange(deed, { change: asked })
  return [`an order to ${deed}`, { ...change, ...(training && { training }) }] as const
})

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

/** A case, and which of its papers differ from those of another case enough to be looked at again. */
const cases: readonly (readonly [string, CaseFile, RegExp?])[] = [
  ...sampleIds.map((id) => [id, sample(id)] as const),
  ['fx-02 after the order', afterTheOrder(sample('fx-02'))],
  [
    'fx-04 with a young defendant',
    aYoungDefendant(sample('fx-04')),
    /^(?:application|youth-annex|interpreter-record)$/,
  ],
  ...changesOfOrder,
]
const rows = cases.flatMap(([name, file, only]) =>
  papersOf(file)
    .filter(({ stem }) => only === undefined || only.test(stem))
    .map((paper) => [`${paper.audience}/${paper.stem} of ${name}`, paper, file] as const),
)

const banded = 'POLICE ONLY: NOT FOR SERVICE'
const words = (text: string) => text.replace(/\s+/g, ' ')

describe('every paper of every training case', () => {
  test('was looked at', () => {
    const stems = new Set(rows.map(([, { stem }]) => stem))
    for (const { stem } of papers) expect(stems).toContain(stem)
    expect(rows.length).toBeGreaterThan(sampleIds.length * 6)
  })

  test.each(rows)(
    '%s reads the same in every format, and leaks nothing',
    async (_, paper, file) => {
      const text = normalise(plainText(paper.blocks))
      const [pdf, html, docx] = [await renderPdf(paper, pdfFonts), renderHtml(paper), await renderDocx(paper)]
      expect(normalise(readHtml(html))).toBe(text)
      expect(normalise(readDocx(docx))).toBe(text)
      expect(normalise(await readPdfText(pdf))).toBe(text)
      expect(await checkPdf(pdf)).toEqual([])
      await expectMarks(paper, pdf)
      const word = partsOf(docx).join('\n')
      for (const whole of [html, word]) expect(whole.includes(banded)).toBe(paper.audience === 'police-only')
      expect(leaksOf(paper, [html, word, await pdfWords(pdf)].join('\n'), file)).toEqual([])
    },
    30_000,
  )

  test.each(rows)('%s reads as English', (_, { blocks }, file) => {
    const written = textsIn(file)
      .map((one) => one.text)
      .join('\n')
    expect(slipsIn(plainText(blocks), written)).toEqual([])
  })

  test.each(rows)('%s is finished, with no gap left', (_, { blocks }) => {
    expect(plainText(blocks)).not.toContain('[Not yet entered')
  })
})

/** Every part of a Word file that holds words, its properties, header and footer among them, without the marks of XML. */
function partsOf(docx: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => name.endsWith('.xml'))
  return parts.map(([, bytes]) =>
    strFromU8(bytes)
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  )
}

async function pdfWords(pdf: Uint8Array): Promise<string> {
  return (await readPdfPages(pdf)).map(({ artifacts, content }) => `${artifacts} ${content}`).join('\n')
}

async function expectMarks(paper: Paper, pdf: Uint8Array) {
  for (const page of await readPdfPages(pdf)) {
    const printed = words(`${page.artifacts} ${page.content}`)
    expect(printed.includes(banded)).toBe(paper.audience === 'police-only')
    expect(printed).toContain('TRAINING')
    expect(printed).not.toContain('DRAFT:')
  }
}

/** What a paper that leaves the police says, anywhere in its files, of details that are withheld; the court's sheet says some on purpose. */
function leaksOf({ audience, blocks }: Paper, whole: string, file: CaseFile) {
  if (audience === 'police-only' || audience === 'court-only') return []
  const hits = findWithheld(`${plainText(blocks)}\n${whole}`, withheldDetails(file), knownWords(file))
  return hits.filter(({ sure }) => sure)
}
