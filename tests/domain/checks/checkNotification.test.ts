import { describe, expect, test } from 'vitest'
import { checkNotification } from '#src/domain/checks/checkNotification.ts'
import { said } from '#tests/support/checking.ts'

const made = (part: object) => ({
  service: { outcome: { result: 'made' as const, madeOn: '2026-06-20', ...part } },
})
const served = (part: object) =>
  made({ served: { answer: 'yes', on: '2026-06-22', explained: 'yes', method: 'personal', ...part } })

describe('the duty to notify, SPA 2019 s.9', () => {
  test('not knowing of sex-offender notification asks', () => {
    expect(said(checkNotification)).toEqual([])
    const circumstances = { sexOffenderNotification: { answer: 'notKnown' as const } }
    expect(said(checkNotification, { circumstances })).toEqual([
      'sex-offender-notification-not-known explain',
    ])
  })

  test('whether a full order replaces an interim one is known, and the days fit', () => {
    expect(said(checkNotification, made({ replacesInterim: { answer: 'notKnown' } }))).toEqual([
      'replaces-interim-not-known explain',
    ])
    const replaced = (interimMadeOn: string) => made({ replacesInterim: { answer: 'yes', interimMadeOn } })
    expect(said(checkNotification, replaced('2026-06-20'))).toEqual([])
    expect(said(checkNotification, replaced('2026-06-21'))).toEqual(['interim-after-full explain'])
  })

  test('an interim order that is recorded is not said to be replaced by none', () => {
    const both = (answer: 'yes' | 'no') => ({
      service: {
        interim: { result: 'made' as const, madeOn: '2026-06-10' },
        outcome: { result: 'made' as const, madeOn: '2026-06-20', replacesInterim: { answer } },
      },
    })
    expect(said(checkNotification, both('yes'))).toEqual([])
    expect(said(checkNotification, both('no'))).toEqual(['interim-recorded-not-replaced explain'])
  })

  test('stations are looked at again unless the defendant lives in the area of the force', () => {
    const asks = ['stations-perhaps-elsewhere explain']
    expect(said(checkNotification, { area: { basis: 'resides' } })).toEqual([])
    expect(said(checkNotification, { area: { basis: 'intendsToCome' } })).toEqual(asks)
    expect(said(checkNotification, { defendant: { address: { kind: 'noFixed' } } })).toEqual(asks)
    expect(said(checkNotification, { defendant: { address: { kind: 'notKnown' } } })).toEqual(asks)
    const none = { area: { basis: 'intendsToCome' as const }, service: { stations: '' } }
    expect(said(checkNotification, none)).toEqual([])
  })

  test('service is on the day the order was made or later, and not after today', () => {
    expect(said(checkNotification, served({ on: '2026-06-20' }))).toEqual([])
    expect(said(checkNotification, served({ on: '2026-06-19' }))).toEqual(['served-before-made explain'])
    expect(said(checkNotification, served({ on: '2026-06-24' }))).toEqual([])
    expect(said(checkNotification, served({ on: '2026-06-25' }))).toEqual(['service-in-future explain'])
  })

  test('sex-offender notification that ends before service asks', () => {
    const ends = (lastDay: string) => ({
      ...served({}),
      circumstances: { sexOffenderNotification: { answer: 'yes', ends: { kind: 'on', lastDay } } } as const,
    })
    expect(said(checkNotification, ends('2026-06-22'))).toEqual([])
    expect(said(checkNotification, ends('2026-06-21'))).toEqual(['sex-offender-notification-ended explain'])
  })

  test('the order is explained, and handed over', () => {
    expect(said(checkNotification, served({ method: 'solicitor' }))).toEqual([
      'order-served-on-solicitor explain',
    ])
    expect(said(checkNotification, served({ explained: 'no' }))).toEqual(['order-not-explained explain'])
    expect(said(checkNotification, served({ method: 'post' }))).toEqual(['order-served-by-post explain'])
  })
})
