import { describe, expect, test } from 'vitest'
import { checkDayOrder } from '#src/domain/checks/checkDayOrder.ts'
import { said } from '#tests/support/checking.ts'
import { handedOver, servedPapers } from '#tests/support/paperServices.ts'

const today = '2026-06-24'

describe('days', () => {
  test.each([
    ['the order that is to be changed', (on: string) => ({ change: { madeOn: on } })],
    ['a consent', (on: string) => ({ change: { consents: [{ id: 'k', on }] } })],
    ['an interpreter', (on: string) => ({ equality: { interpreting: [{ id: 'i', on }] } })],
    ['the first report', (on: string) => ({ returns: { firstReportOn: on } })],
  ])('of %s are not still to come', (_, file) => {
    expect(said(checkDayOrder, file('2026-06-24'), today)).toEqual([])
    expect(said(checkDayOrder, file('2026-06-25'), today)).toEqual(['day-to-come explain'])
  })

  const authorised = (on: string) => ({ applicant: { authorisation: { given: 'yes' as const, on } } })
  const served = (on: string, dated: string) => ({
    papersServed: servedPapers({ ...handedOver({ papers: ['D1'] }, { on }), dated }),
  })

  test('of papers are not after the day on which they were served', () => {
    const early = authorised('2026-06-01')
    expect(said(checkDayOrder, { ...early, ...served('2026-06-23', '2026-06-23') }, today)).toEqual([])
    expect(said(checkDayOrder, { ...early, ...served('2026-06-23', '2026-06-24') }, today)).toEqual([
      'papers-dated-after-service explain',
    ])
  })

  test('of service are not before the authority to apply', () => {
    const papers = served('2026-06-20', '2026-06-19')
    expect(said(checkDayOrder, { ...authorised('2026-06-20'), ...papers }, today)).toEqual([])
    expect(said(checkDayOrder, { ...authorised('2026-06-21'), ...papers }, today)).toEqual([
      'papers-served-before-authority explain',
    ])
  })
})
