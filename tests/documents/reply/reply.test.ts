import { describe, expect, test } from 'vitest'
import { plainText } from '#src/documents/plainText.ts'
import { checkPdf } from '#src/documents/render/pdf/check/checkPdf.ts'
import { pageCount } from '#src/documents/render/pdf/pageCount.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { reply } from '#src/documents/reply/reply.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

const options = { contact: 'SPO Manager, 07700 900100', addressForService: undefined }
const textOf = (overrides: Part<CaseFile> = {}, more = {}) =>
  plainText(reply(servedFrom(overrides), { ...options, ...more }))
const acts = (count: number): Part<CaseFile> => ({
  acts: {
    items: Array.from({ length: count }, (_, at) => ({
      id: `a-${at}`,
      kind: 'act' as const,
      when: { precision: 'exact' as const, on: '2026-04-06' },
      what: 'He rang her.',
    })),
  },
})

describe('the reply of the defendant', () => {
  test('has a box to agree and one to dispute for each act and each condition, and none for context', () => {
    const text = textOf()
    expect(text).toContain('Act\nAgree\nDispute')
    expect(text).toContain('1 (6 Apr 2026)\n☐\n☐')
    expect(text.match(/☐/g)).toHaveLength((3 + 3) * 2)
  })

  test('says from when an act of several days was', () => {
    const act = (from: string, to: string) => ({
      acts: {
        items: [{ id: 'a', kind: 'act' as const, when: { precision: 'between' as const, from, to } }],
      },
    })
    expect(textOf(act('2025-08-14', '2025-09-24'))).toContain('1 (from 14 Aug 2025)')
    expect(textOf(act('2025-08-14', '2025-08-14'))).toContain('1 (14 Aug 2025)')
  })

  test('has no box for what is not asked for in an interim order alone', () => {
    const own = [
      { id: 'c-1', text: 'must not contact her.', interim: 'yes' as const },
      { id: 'c-2', text: 'must not enter the street.', interim: 'no' as const },
    ]
    const conditions = { prohibitions: { items: own }, requirements: { items: [] }, acts: { items: [] } }
    expect(textOf({ ...conditions, route: { kind: 'interimOnly' } }).match(/☐/g)).toHaveLength(2)
    expect(textOf({ ...conditions, route: { kind: 'full' } }).match(/☐/g)).toHaveLength(4)
  })

  test('asks for numbers instead of ticks where there are more than 60 acts', () => {
    expect(textOf(acts(60))).not.toContain('Numbers of the acts')
    expect(textOf(acts(61))).toContain('Numbers of the acts that I dispute, or “all”')
    expect(textOf(acts(61))).not.toContain('61 (')
  })

  test('says that it does not take the place of coming, and that advice comes first', () => {
    expect(textOf()).toContain('This form does not take the place of coming to court. You must still come.')
    expect(textOf()).toContain('ask a solicitor first')
  })

  test('goes to the court and to the address of the applicant, or else to the contact', () => {
    expect(textOf()).toContain('one to the police (SPO Manager, 07700 900100)')
    expect(textOf({}, { addressForService: 'Legal Services, 1 Corn Hill' })).toContain(
      'one to the police (Legal Services, 1 Corn Hill)',
    )
  })

  test.each(sampleIds)('fits on one page in %s', async (id) => {
    const blocks = reply(servedView(sample(id)), {
      ...options,
      addressForService: 'Legal Services, 1 Corn Hill',
    })
    expect(await pageCount(await renderPdf(madeUpPaper({ blocks, training: true }), pdfFonts))).toBe(1)
  })

  test('takes no more than two pages with as many acts as can be ticked, and is sound as a form', async () => {
    const blocks = reply(servedFrom(acts(60)), options)
    const paper = madeUpPaper({ blocks })
    expect(await pageCount(await renderPdf(paper, pdfFonts))).toBe(2)
    const problems = await checkPdf(await renderPdf(paper, pdfFonts, { fillable: true }))
    expect(problems.filter((problem) => !/identifier|metadata/i.test(JSON.stringify(problem)))).toEqual([])
  })
})
