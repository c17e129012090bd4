import { describe, expect, test } from 'vitest'
import { noticeSection } from '#src/documents/interimApplication/noticeSection.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const said = (notice: object) => wordsIn(noticeSection({ ...servedFrom(), interim: { notice } }))

describe('notice to the defendant', () => {
  test('is given', () => {
    expect(said({ mode: 'onNotice' })).toContain('made with notice to the defendant')
  })

  test('is short, with the reason', () => {
    expect(said({ mode: 'shortNotice', why: 'Bail ends' })).toContain('made on short notice. Bail ends.')
  })

  test('is not given: the reason, the doubt about the power and the day proposed', () => {
    const text = said({ mode: 'withoutNotice', why: 'Danger', returnOn: '2026-07-15' })
    for (const words of [
      'made without notice. Danger.',
      'no express power',
      'for it to decide',
      '15 July 2026',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('Ask the legal adviser')
    expect(text).toContain('[Not yet entered: the lawyer]')
    expect(said({ mode: 'withoutNotice', why: 'Danger', lawyer: 'Sunniva Dace' })).toContain(
      'The lawyer who agrees that the court may be asked: Sunniva Dace.',
    )
    expect(said({ mode: 'withoutNotice', why: 'Danger' })).not.toContain('proposes')
  })

  test('that is not given puts before the court what helps the defendant', () => {
    const looked = 'looked for material that undermines the application or helps the defendant'
    expect(said({ mode: 'withoutNotice', why: 'Danger' })).toContain(looked)
    expect(said({ mode: 'onNotice' })).not.toContain(looked)
  })

  test('without a reason, or not asked about, is a gap', () => {
    expect(
      gapSteps(noticeSection({ ...servedFrom(), interim: { notice: { mode: 'shortNotice' } } })),
    ).toEqual(['interim'])
    expect(gapSteps(noticeSection(servedEmpty()))).toEqual(['interim'])
  })
})
