import { describe, expect, test } from 'vitest'
import { checkPapersServed } from '#src/domain/checks/checkPapersServed.ts'
import { said } from '#tests/support/checking.ts'
import { handedOver, posted, servedPapers } from '#tests/support/paperServices.ts'

const notice = (hearsayNotice: object) => ({ witnesses: { hearsayNotice } })

describe('the record of the service of papers', () => {
  test('has no day that is still to come', () => {
    const on = (day: string) => ({
      papersServed: servedPapers(handedOver({ papers: ['D1'] }, { on: day })),
    })
    expect(said(checkPapersServed, on('2026-06-24'), '2026-06-24')).toEqual([])
    expect(said(checkPapersServed, on('2026-06-25'), '2026-06-24')).toEqual([
      'papers-served-in-future explain',
    ])
  })

  test('and the page on witnesses give the same day of the hearsay notice', () => {
    const papersServed = servedPapers(handedOver())
    const same = { papersServed, ...notice({ status: 'served', on: '2026-06-23' }) }
    const other = { papersServed, ...notice({ status: 'served', on: '2026-06-22' }) }
    expect(said(checkPapersServed, same)).toEqual([])
    expect(said(checkPapersServed, other)).toEqual(['hearsay-service-differs explain'])
  })

  test('ask for it on the page on witnesses too', () => {
    const planned = {
      papersServed: servedPapers(handedOver()),
      ...notice({ status: 'toBeServed', by: 'PC' }),
    }
    expect(said(checkPapersServed, planned)).toEqual(['hearsay-service-not-said explain'])
    const without = { ...planned, papersServed: servedPapers(handedOver({ papers: ['D1'] })) }
    expect(said(checkPapersServed, without)).toEqual([])
  })

  test('count a posted notice from the day on which it counts as served', () => {
    const papersServed = servedPapers(posted({ on: '2026-06-22' }))
    expect(
      said(checkPapersServed, { papersServed, ...notice({ status: 'served', on: '2026-06-24' }) }),
    ).toEqual([])
    expect(
      said(checkPapersServed, { papersServed, ...notice({ status: 'served', on: '2026-06-22' }) }),
    ).toEqual(['hearsay-service-differs explain'])
  })
})
