import { describe, expect, test } from 'vitest'
import { checkHearsayNotice } from '#src/domain/checks/checkHearsayNotice.ts'
import { finishedCase, said } from '#tests/support/checking.ts'
import { handedOver, posted, servedPapers } from '#tests/support/paperServices.ts'

const notice = (hearsayNotice: object, asked: 'yes' | 'no' = 'no') => ({
  witnesses: { hearsayNotice, shorterTime: { asked } },
})

describe('the hearsay notice for a hearing on 30 July 2026, HER 1999 r.3(1)', () => {
  test('21 clear days: served on 8 July it is in time, on 9 July not', () => {
    const on = (day: string) => notice({ status: 'served', on: day })
    expect(said(checkHearsayNotice, on('2026-07-08'), '2026-07-20')).toEqual([])
    expect(said(checkHearsayNotice, on('2026-07-09'), '2026-07-20')).toEqual(['hearsay-notice-late explain'])
  })

  test('still to be served, it can be in time until 8 July', () => {
    const planned = notice({ status: 'toBeServed', by: 'PC Arkwright' })
    expect(said(checkHearsayNotice, planned, '2026-07-08')).toEqual([])
    expect(said(checkHearsayNotice, planned, '2026-07-09')).toEqual(['hearsay-notice-late explain'])
  })

  test('a request for a shorter time makes it a hint, and is not needed while there is time', () => {
    const planned = notice({ status: 'toBeServed', by: 'PC Arkwright' }, 'yes')
    expect(said(checkHearsayNotice, planned, '2026-07-09')).toEqual(['hearsay-notice-short hint'])
    expect(said(checkHearsayNotice, planned, '2026-07-08')).toEqual(['hearsay-request-not-needed hint'])
  })

  test('what is recorded of the service counts, also before the page on witnesses says so', () => {
    const planned = notice({ status: 'toBeServed', by: 'PC Arkwright' })
    const on = (day: string) => ({ ...planned, papersServed: servedPapers(handedOver({}, { on: day })) })
    expect(said(checkHearsayNotice, on('2026-07-08'), '2026-07-20')).toEqual([])
    expect(said(checkHearsayNotice, on('2026-07-09'), '2026-07-20')).toEqual(['hearsay-notice-late explain'])
  })

  test('what was posted may count as served on a day still to come', () => {
    const papersServed = servedPapers(posted({ on: '2026-06-24' }))
    const deemed = { ...notice({ status: 'served', on: '2026-06-26' }), papersServed }
    expect(said(checkHearsayNotice, deemed, '2026-06-24')).toEqual([])
    const other = { ...notice({ status: 'served', on: '2026-06-27' }), papersServed }
    expect(said(checkHearsayNotice, other, '2026-06-24')).toEqual(['hearsay-notice-in-future explain'])
  })

  test('served tomorrow is impossible', () => {
    expect(said(checkHearsayNotice, notice({ status: 'served', on: '2026-06-24' }))).toEqual([])
    expect(said(checkHearsayNotice, notice({ status: 'served', on: '2026-06-25' }))).toEqual([
      'hearsay-notice-in-future explain',
    ])
  })

  test('without a day of the hearing the last day cannot be worked out', () => {
    const court = { hearing: { listed: 'no' as const } }
    expect(said(checkHearsayNotice, { court })).toEqual(['hearsay-hearing-not-listed hint'])
  })
})

test('no notice asks where there is hearsay, and only there', () => {
  expect(said(checkHearsayNotice, notice({ status: 'notNeeded' }))).toEqual(['hearsay-notice-needed explain'])
  const { acts, witnesses } = finishedCase()
  const firstHand = (acts?.items ?? []).map((act) => ({
    ...act,
    howKnown: ['statement' as const],
    account: { kind: 'firstHand' as const },
  }))
  const called = (witnesses?.people ?? []).map((person) => ({
    ...person,
    called: { answer: 'yes' as const },
  }))
  const part = {
    acts: { items: firstHand },
    risk: { assessment: { answer: 'no' as const } },
    witnesses: { people: called, hearsayNotice: { status: 'notNeeded' as const } },
  }
  expect(said(checkHearsayNotice, part)).toEqual([])
})

test('an act of which nobody said whose account it is asks, once for all', () => {
  const bare = (finishedCase().acts?.items ?? []).map((act) => ({ ...act, account: undefined }))
  expect(said(checkHearsayNotice, { acts: { items: bare } })).toEqual(['act-account-not-said explain'])
  expect(said(checkHearsayNotice)).toEqual([])
})
