import { describe, expect, test } from 'vitest'
import { chronology } from '#src/documents/chronology/chronology.ts'
import { plainText } from '#src/documents/plainText.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

const served = servedView(aCase())
const tableOf = (blocks: ReturnType<typeof chronology>) => {
  const table = blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('There is no table')
  return table
}

describe('the chronology', () => {
  test('says how many acts and how much context there are, and from when to when', () => {
    expect(plainText(chronology(served))).toContain(
      'This chronology has 3 acts and 1 context entry. The acts run from 6 April 2026 to 28 May 2026.',
    )
  })

  test('says nothing of context where there is none, and names the one day of a single act', () => {
    const [act] = served.acts
    const text = plainText(chronology({ ...served, acts: act ? [act] : [] }))
    expect(text).toContain('This chronology has 1 act. All of it happened on 6 April 2026.')
    expect(text).not.toContain('Context')
    expect(plainText(chronology(served))).toContain('An entry marked “Context”')
  })

  test('explains that silence, denial and asking for advice are no admissions', () => {
    expect(plainText(chronology(served))).toContain(
      'To say nothing, to deny an act or to ask for legal advice is not to admit it.',
    )
  })

  test('has a row for every act and every entry of context', () => {
    expect(tableOf(chronology(served)).rows).toHaveLength(4)
    expect(tableOf(chronology(served)).caption).toBe('Chronology: 3 acts and 1 context entry')
  })

  test('says what like acts show together, with their numbers', () => {
    expect(plainText(chronology(served))).toMatch(
      /Contact by every route\nShe told him .* See acts 1 and 4\./,
    )
    expect(plainText(chronology({ ...served, runs: [] }))).not.toContain('Acts that belong together')
  })

  test('counts the acts of each month and no context', () => {
    expect(plainText(chronology(served))).toContain(
      'How many acts began in each month that has any: April 2026, 1; May 2026, 2.',
    )
    const april = served.acts.filter(({ number }) => number === 1)
    expect(plainText(chronology({ ...served, acts: april }))).not.toContain('How many acts began')
  })

  test('shows a gap while there is no act', () => {
    expect(plainText(chronology({ ...served, acts: [] }))).toMatch(/\[Not yet entered: the acts\]$/)
  })

  test('says how many acts have no day yet', () => {
    const acts = served.acts.map((act) => (act.number === 4 ? { ...act, when: undefined } : act))
    expect(plainText(chronology({ ...served, acts }))).toContain('1 act has no date yet.')
  })

  test('holds three hundred rows, each on its page', async () => {
    const acts = Array.from({ length: 300 }, (_, place) => ({
      ...(served.acts[place % 4] ?? served.acts[0]),
      id: `act-${place}`,
      number: place + 1,
    })) as typeof served.acts
    const blocks = chronology({ ...served, acts })
    expect(tableOf(blocks).rows).toHaveLength(300)
    const pages = await readPdfPages(await renderPdf(madeUpPaper({ blocks }), pdfFonts))
    const words = pages.map(({ content }) => content).join(' ')
    expect(pages.length).toBeGreaterThan(30)
    expect(words).toMatch(/\b300\b/)
  }, 30_000)
})
