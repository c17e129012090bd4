import { describe, expect, test } from 'vitest'
import { patrolCard } from '#src/documents/patrolCard/patrolCard.ts'
import { plainText } from '#src/documents/plainText.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const card = (file: CaseFile) => patrolCard(servedView(file), policeView(file), 'SPO Manager')
const made = (file: CaseFile, recorded = true): CaseFile => ({
  ...file,
  service: {
    ...file.service,
    outcome: {
      result: 'made',
      madeOn: '2026-11-27',
      runs: 'until',
      lastDay: '2029-11-26',
      ...(recorded ? { conditions: madeAsDrafted(file) } : {}),
      served: { answer: 'yes', on: '2026-11-28', time: '15:30' },
    },
  },
})

describe('the patrol card', () => {
  test('says that no order is in force before one is made', () => {
    expect(plainText(card(sample('fx-02')))).toContain('NO ORDER IS IN FORCE')
    expect(plainText(card(made(sample('fx-02'))))).not.toContain('NO ORDER')
  })

  test('gives the officer in the case with a number or an address, and no one without', () => {
    const withOfficer = (officer: object) => {
      const file = sample('fx-02')
      return plainText(card({ ...file, applicant: { ...file.applicant, officer } }))
    }
    expect(plainText(card(sample('fx-02')))).toContain(
      'SPO Manager. The officer in the case: Detective Constable 1893 Imogen Starkadder, 07700 900201, imogen.starkadder@example.com',
    )
    expect(withOfficer({ phone: '07700 900201' })).toContain('The officer in the case: 07700 900201')
    expect(withOfficer({ name: 'Imogen Starkadder', phone: ' ' })).not.toContain('The officer in the case')
  })

  test('of an order whose conditions are not yet recorded sends to the order', () => {
    expect(plainText(card(made(sample('fx-02'), false)))).toContain('Check the order before you act.')
  })

  test('has each condition with what proves its breach, the last day and the offence codes', () => {
    const text = plainText(card(made(sample('fx-01'))))
    expect(text).toContain('No direct contact')
    expect(text).toContain('Messages, call records and bank records prove it.')
    expect(text).toContain('End of 26 November 2029')
    expect(text).toContain('served 28 November 2026')
    expect(text).toContain('ST19001 (H20164)')
    expect(text).toContain('ST19002 to ST19006')
  })

  test('holds no number, address or code word of the person, since it may be lost', () => {
    const text = plainText(card(made(sample('fx-01'))))
    expect(text).not.toMatch(/Lantern|07700 900214|27 Larch Row/)
  })

  test.each(sampleIds)('keeps to one side for the training case %s', async (id) => {
    const paper = { code: 'D20', stem: 'x', title: 'x', lang: 'en-GB', audience: 'police-only' } as const
    const marks = { draft: true, training: true, reference: 'r', audit: '', madeOn: '2026-11-28' }
    const pdf = await renderPdf({ ...paper, ...marks, blocks: card(made(sample(id))) }, pdfFonts)
    expect(await readPdfPages(pdf)).toHaveLength(1)
  })
})
