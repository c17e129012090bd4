import { describe, expect, test } from 'vitest'
import { plainText } from '#src/documents/plainText.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { summons } from '#src/documents/summons/summons.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const textOf = (overrides: Part<CaseFile> = {}) => plainText(summons(servedFrom(overrides), '2026-06-24'))
const full: Part<CaseFile> = {
  route: { kind: 'full' },
  court: { hearing: { listed: 'yes', on: '2026-09-14', time: '10:00', room: 'Court 2' } },
}

describe('the summons', () => {
  test('says the matter shortly, with the range of days and none of the story', () => {
    const text = textOf(full)
    expect(text).toContain('of acts from 6 April 2026 to 28 May 2026, says that:')
    expect(text).not.toContain('exhibit')
    expect(text).not.toContain('voicemail')
    expect(text.length).toBeLessThan(2600)
  })

  test('gives the day of acts that all happened on one day', () => {
    const when = { precision: 'exact' as const, on: '2026-04-06' }
    const one = { id: 'a', kind: 'act' as const, when, what: 'He rang her.' }
    expect(textOf({ ...full, acts: { items: [one] } })).toContain('of acts on 6 April 2026, says that:')
  })

  test('says when and where to come as far as the court has fixed it', () => {
    expect(textOf(full)).toContain('Hearing\nMonday 14 September 2026 at 10am, Court 2')
    const open = textOf({
      ...full,
      court: { hearing: { listed: 'no', on: undefined, time: undefined, room: undefined } },
    })
    expect(open).toMatch(/Hearing\non _+, at _+, in room _+\n/)
    expect(open).not.toContain('September')
    const hearing = { listed: 'yes' as const, on: '2026-09-14', time: '10:00', room: undefined }
    expect(textOf({ ...full, court: { hearing } })).toMatch(
      /Hearing\nMonday 14 September 2026, at 10am, in room _+\n/,
    )
  })

  test('asks for an interim order only where the defendant is told of that hearing', () => {
    expect(textOf({ route: { kind: 'fullWithInterim' } })).toContain('(section 5(3)). The papers')
    expect(textOf({ route: { kind: 'fullWithInterim' } })).toContain('what each order would forbid')
    expect(textOf(full)).not.toContain('interim')
  })

  test('says what follows for a defendant who does not come, and what the law asks for that', () => {
    const text = textOf()
    expect(text).toContain('the court may hear the case and make an order without you.')
    expect(text).toContain('If the complaint was substantiated on oath, it may issue a warrant')
  })

  test('leaves to the court what only the court knows', () => {
    expect(textOf()).toMatch(/Complaint made on\nSignature\nName and office\nDate of issue$/)
  })

  test.each(sampleIds)('of the training case %s is one page, with the place to issue it', async (id) => {
    const file = sample(id)
    const blocks = summons(servedView(file), file.training?.asAt ?? '2026-06-24')
    const paper = { code: 'D3', stem: 'x', title: 'x', lang: 'en-GB', audience: 'serve-and-lodge' } as const
    const marks = { draft: true, training: true, reference: 'r', audit: 'a', madeOn: '2026-06-24' }
    expect(await readPdfPages(await renderPdf({ ...paper, ...marks, blocks }, pdfFonts))).toHaveLength(1)
  })

  test('tells a court of a defendant under 18', () => {
    const born = { known: true as const, value: '2010-02-01' }
    expect(textOf({ ...full, defendant: { born } })).toContain('means a youth court')
  })

  test('prints what is not entered yet as gaps', () => {
    const text = plainText(summons(servedEmpty(), '2026-06-24'))
    for (const what of [
      'the court',
      'the name of the defendant',
      'the defendant’s address',
      'the chief officer',
      'the dates of the acts',
    ])
      expect(text).toContain(`[Not yet entered: ${what}]`)
  })
})
