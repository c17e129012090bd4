import { describe, expect, test } from 'vitest'
import { hearsayNotice } from '#src/documents/hearsayNotice/hearsayNotice.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { hearsayNoticeContents } from '#src/domain/law/hearsay.ts'
import type { Part } from '#tests/support/aCase.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const options = { today: '2026-06-24', addressForService: 'Legal Services, 1 Corn Hill' }
const textOf = (overrides: Part<CaseFile> = {}, more = {}) =>
  plainText(hearsayNotice(servedFrom(overrides), { ...options, ...more }))

const said: Record<(typeof hearsayNoticeContents)[number]['code'], string> = {
  saysNotice: 'This is a hearsay notice',
  proceedings:
    'It is given in the proceedings of the Chief Constable of Westmarch Police against Barnaby Quillfeather',
  proposes: 'the applicant proposes to rely on the hearsay evidence in this table',
  evidence: 'What Merrin Oakhollow told of act 2',
  maker: 'Who made the statement',
  whyNotCalled: 'Merrin Oakhollow moved to New Zealand',
}

describe('the hearsay notice', () => {
  test.each(hearsayNoticeContents)('has what the rule asks for: $text', ({ code }) => {
    expect(textOf()).toContain(said[code])
  })

  test('names the address for service, or else the lawyer or the force', () => {
    const row = 'Applicant’s address for service\n'
    expect(textOf()).toContain(`${row}Legal Services, 1 Corn Hill`)
    const lawyer = { applicant: { representative: { answer: 'yes' as const, name: 'A Lawyer' } } }
    expect(textOf(lawyer, { addressForService: undefined })).toContain(`${row}A Lawyer`)
    const none = { applicant: { representative: { answer: 'no' as const } } }
    expect(textOf(none, { addressForService: undefined })).toContain(`${row}Westmarch Police`)
  })

  test('calls the hearing the full one only beside an interim one', () => {
    const day = { listed: 'yes' as const, on: '2026-09-14' }
    const both = textOf({
      route: { kind: 'fullWithInterim' },
      court: { hearing: day, interimHearing: { ...day, on: '2026-07-08' } },
    })
    expect(both).toContain('Interim hearing: Wednesday 8 July 2026')
    expect(both).toContain('Full hearing: Monday 14 September 2026')
    const one = textOf({ route: { kind: 'full' }, court: { hearing: day } })
    expect(one).toContain('. Hearing: Monday 14 September 2026')
  })

  test('says what the recipient may do, with the last days once service is recorded', () => {
    expect(textOf()).toContain('call and cross-examine a person whose statement is tendered')
    expect(textOf()).not.toContain('Counted from the recorded service')
    const served = textOf({ witnesses: { hearsayNotice: { status: 'served', on: '2026-06-24' } } })
    expect(served.match(/that is by Wednesday 1 July 2026/g)).toHaveLength(2)
  })

  test('may be served on the solicitor where one acts', () => {
    const solicitor = { circumstances: { solicitor: { answer: 'yes' as const, name: 'Quill & Co' } } }
    expect(textOf(solicitor)).toContain('Or on the solicitor\nQuill & Co')
    expect(textOf({ circumstances: { solicitor: { answer: 'no' } } })).not.toContain('Or on the solicitor')
  })

  test('has a gap for the evidence while nobody’s statement is relied on', () => {
    expect(plainText(hearsayNotice(servedEmpty(), options))).toContain(
      '[Not yet entered: whose statement is relied on as hearsay]',
    )
  })
})
