import { describe, expect, test } from 'vitest'
import { courtNote } from '#src/documents/courtNote/courtNote.ts'
import { plainText } from '#src/documents/plainText.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'
import { gapSteps, servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const today = '2026-06-24'
const says = (overrides: Part<CaseFile> = {}) => plainText(courtNote(servedFrom(overrides), today))

describe('the note for the court', () => {
  test('gives the words of sections 1(2) and 2(2)', () => {
    expect(says()).toContain(
      '“preventing the defendant from carrying out acts associated with stalking” (section 1(2))',
    )
    expect(says()).toContain(
      '“necessary to protect the other person from a risk associated with stalking” (section 2(2))',
    )
  })

  test('says of each condition on accounts and of each requirement why it is asked for, once', () => {
    const text = plainText(courtNote(servedView(sample('fx-01')), today))
    expect(text).toContain(
      'Condition 12. Declare accounts (act 10). He opened a new account twelve days after',
    )
    expect(text.match(/Condition 13\./g)).toHaveLength(1)
    expect(text).toContain('Condition 14. A programme')
    expect(text).not.toContain('Condition 1.')
  })

  test('leaves it to an application in short form to say that why less would not do is to follow', () => {
    const served = servedFrom()
    const conditions = served.conditions.map((one) => ({ ...one, cyber: true, lesser: undefined }))
    const text = (shortForm?: boolean) => plainText(courtNote({ ...served, conditions }, today, shortForm))
    expect(text()).toContain('why less would not do')
    expect(text(true)).not.toContain('why less would not do')
    expect(text(true)).toContain('Condition 1.')
  })

  test('argues for no condition that the interim order alone is not to have', () => {
    const asked = (interim: 'yes' | 'no') =>
      says({
        route: { kind: 'interimOnly' },
        requirements: { items: aCase().requirements?.items?.map((item) => ({ ...item, interim })) ?? [] },
      })
    expect(asked('yes')).toContain('Condition 3.')
    expect(asked('no')).not.toContain('Condition 3.')
  })

  test('says why no requirement is asked for where there is none', () => {
    const text = says({ requirements: { items: [], noneWhy: 'He is in hospital.' } })
    expect(text).toContain('No requirement is asked for. He is in hospital.')
  })

  test('says what bail leaves open, and leaves out a measure that was not available', () => {
    const measure = { id: 'm', gap: 'It ends soon.' }
    const bail = { ...measure, kind: 'bail' as const, status: 'inForce' as const, ends: '2026-08-16' }
    const away = { ...measure, kind: 'sexualHarm' as const, status: 'notAvailable' as const, gap: 'None.' }
    const text = says({ necessity: { measures: [bail, away] } })
    expect(text).toContain('Bail, to 16 August 2026: It ends soon.')
    expect(text).not.toContain('Sexual harm')
  })

  test('names an earlier order that has ended, not one that was never found, and says what another measure is', () => {
    const gap = 'It names one hall.'
    const spo = (status: 'ended' | 'notAvailable') => [{ id: 'm', gap, kind: 'existingSpo' as const, status }]
    expect(says({ necessity: { measures: spo('ended') } })).toContain('Earlier stalking protection order: It')
    expect(says({ necessity: { measures: spo('notAvailable') } })).not.toContain(
      'stalking protection order: It',
    )
    const other = {
      id: 'm',
      gap,
      kind: 'other' as const,
      status: 'inForce' as const,
      terms: 'Barred by letter',
    }
    expect(says({ necessity: { measures: [other] } })).toContain('Barred by letter. It names one hall.')
  })

  test('puts the standard of proof as a submission and never as settled', () => {
    expect(says()).toContain('The standard of proof is not settled.')
    expect(says()).toContain('The applicant submits that the civil standard')
    expect(says()).not.toMatch(/civil standard applies\b(?! to)/)
  })

  test('speaks of the interim test only where an interim order is asked for', () => {
    expect(says({ route: { kind: 'full' } })).not.toContain('section 5(3)')
    expect(says({ route: { kind: 'fullWithInterim' } })).toContain('section 5(3)')
  })

  test('of an empty case shows its gaps', () => {
    expect(gapSteps(courtNote(servedEmpty(), today))).toEqual(['necessity'])
  })

  test.each(sampleIds)('of the training case %s has two pages at most', async (id) => {
    const file = sample(id)
    const blocks = courtNote(servedView(file), file.training?.asAt ?? today)
    const paper = { code: 'D22', stem: 'x', title: 'x', lang: 'en-GB', audience: 'serve-and-lodge' } as const
    const marks = { draft: true, training: true, reference: 'r', audit: '', madeOn: today }
    const pages = await readPdfPages(await renderPdf({ ...paper, ...marks, blocks }, pdfFonts))
    expect(pages.length).toBeLessThanOrEqual(2)
  })
})
