import { describe, expect, test } from 'vitest'
import {
  noticeServed,
  noticeServedOn,
  paperServices,
  servesNotice,
  summonsServed,
} from '#src/domain/case/paperServices.ts'
import { handedOver, posted, servedPapers } from '#tests/support/paperServices.ts'

describe('the recorded services of papers', () => {
  test('are none while nothing is recorded as served', () => {
    expect(paperServices({})).toEqual([])
    expect(paperServices({ papersServed: { served: { answer: 'no', services: [handedOver()] } } })).toEqual(
      [],
    )
    expect(paperServices({ papersServed: servedPapers(handedOver()) })).toHaveLength(1)
  })

  test('may have the hearsay notice among the papers', () => {
    expect(servesNotice({ papers: ['D1', 'D9'] })).toBe(true)
    expect(servesNotice({ papers: ['D1'] })).toBe(false)
    expect(servesNotice({})).toBe(false)
  })
})

describe('the day on which the hearsay notice counts as served', () => {
  test('is the day on which it was handed over', () => {
    expect(noticeServedOn({ papersServed: servedPapers(handedOver()) })).toBe('2026-06-23')
  })

  test('is the second business day after it was posted', () => {
    expect(noticeServedOn({ papersServed: servedPapers(posted({ on: '2026-06-25' })) })).toBe('2026-06-29')
  })

  test('is the first of several, and none where it is not among the papers or has no real day', () => {
    const twice = servedPapers(posted({ on: '2026-06-22' }), handedOver())
    expect(noticeServedOn({ papersServed: twice })).toBe('2026-06-23')
    expect(noticeServedOn({ papersServed: servedPapers(handedOver({ papers: ['D1'] })) })).toBeUndefined()
    expect(
      noticeServedOn({ papersServed: servedPapers(handedOver({}, { on: '2026-02-30' })) }),
    ).toBeUndefined()
  })
})

describe('the day on which the notice was served', () => {
  const witnesses = { hearsayNotice: { status: 'served' as const, on: '2026-06-20' } }

  test('is that of the record of service, else that of the page on witnesses', () => {
    const papersServed = servedPapers(handedOver())
    expect(noticeServed({ papersServed, witnesses })).toEqual({ on: '2026-06-23' })
    expect(noticeServed({ witnesses })).toEqual({ on: '2026-06-20' })
  })

  test('is unknown while it is only planned, or said with a day that does not exist', () => {
    expect(noticeServed({ witnesses: { hearsayNotice: { status: 'toBeServed' } } })).toBeUndefined()
    const noDay = { hearsayNotice: { status: 'served' as const, on: '2026-02-30' } }
    expect(noticeServed({ witnesses: noDay })).toBeUndefined()
  })
})

test('the summons was first served on the first day on which it is among the papers', () => {
  const papersServed = servedPapers(
    handedOver({ papers: ['D3'] }),
    { ...posted({ on: '2026-06-22' }), papers: ['D3', 'D1'] },
    handedOver({ papers: ['D1'] }, { on: '2026-06-01' }),
  )
  expect(summonsServed({ papersServed })).toEqual({ on: '2026-06-22', method: 'post' })
  expect(summonsServed({ papersServed: servedPapers(handedOver()) })).toBeUndefined()
})
