import { describe, expect, test } from 'vitest'
import { changeOrder } from '#src/documents/changeOrder/changeOrder.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const draft = (file: CaseFile) => wordsIn(changeOrder(servedView(file), '2026-06-24'))
const interim = { route: { kind: 'change' as const, order: 'interim' as const } }

describe('the draft of an order that changes an order', () => {
  test('varies it: the whole order as it then reads, what is changed, and the five things of section 6', () => {
    const text = draft(aChange('vary'))
    expect(text).toContain(
      'considering it appropriate (section 4(3)), the court varies the stalking protection order',
    )
    expect(text).toContain('Made on 23 November 2025. Varied on')
    expect(text).toContain('Numbers 1 and 2. They are set out below')
    for (const place of ['a', 'b', 'c', 'd', 'e']) expect(text).toContain(`(section 6(${place}))`)
    expect(text).toContain('until the end of 22 November 2027')
  })

  test('renews it for the new length', () => {
    const text = draft(aChange('renew', { change: { newLength: { runs: 'until', lastDay: '2029-11-22' } } }))
    expect(text).toContain('the court renews the stalking protection order')
    expect(text).toContain('Yes. The order has effect until the end of 22 November 2029.')
  })

  test('discharges it in short, and says that the consents are given only where both are', () => {
    const given = (of: 'defendant' | 'applyingChiefOfficer') => ({ id: of, of, given: 'yes' as const })
    const both = [given('defendant'), given('applyingChiefOfficer')]
    const text = draft(aChange('discharge', { change: { consents: both } }))
    expect(text).toContain('the court discharges the stalking protection order')
    expect(text).toContain('The defendant and the chief officer who applies consent.')
    expect(text).not.toContain('Pike Lane')
    expect(draft(aChange('discharge', { change: { consents: [given('defendant')] } }))).toContain(
      'For the court to fill in where the order is in its first two years.',
    )
  })

  test('of an interim order rests on section 5, and needs neither hearing nor consents of section 4', () => {
    const text = draft(aChange('discharge', interim))
    expect(text).toContain('considering it appropriate (section 5(8))')
    expect(text).not.toContain('section 4(')
    expect(draft(aChange('vary', interim))).toContain(
      'It ends earlier if the main application is determined earlier.',
    )
  })

  test('is not made where a new order is asked for', () => {
    expect(changeOrder(servedView(aCase()), '2026-06-24')).toEqual([])
  })
})
