import { describe, expect, test } from 'vitest'
import { mainDecided, orderInForce, ordersMade } from '#src/domain/case/ordersMade.ts'

const made = (madeOn: string) => ({ result: 'made' as const, madeOn })

describe('the orders of a case', () => {
  test('both stay recorded when the full order follows the interim one', () => {
    const service = { interim: made('2026-07-08'), outcome: made('2026-09-14') }
    expect(ordersMade({ service }).map(({ kind, record }) => [kind, record.madeOn])).toEqual([
      ['interim', '2026-07-08'],
      ['full', '2026-09-14'],
    ])
    expect(orderInForce({ service })?.kind).toBe('full')
  })

  test('an interim order binds until the main application is decided', () => {
    const interim = made('2026-07-08')
    expect(orderInForce({ service: { interim } })?.kind).toBe('interim')
    expect(orderInForce({ service: { interim, outcome: { result: 'notYet' } } })?.kind).toBe('interim')
    for (const result of ['refused', 'withdrawn'] as const) {
      expect(mainDecided({ service: { interim, outcome: { result } } })).toBe(true)
      expect(orderInForce({ service: { interim, outcome: { result } } })).toBeUndefined()
    }
  })

  test('one that lasts until a further order has no last day, whatever was typed before', () => {
    const outcome = { ...made('2026-09-14'), lastDay: '2029-09-13' }
    const lastDay = (runs: 'until' | 'untilFurtherOrder') =>
      orderInForce({ service: { outcome: { ...outcome, runs } } })?.record.lastDay
    expect(lastDay('until')).toBe('2029-09-13')
    expect(lastDay('untilFurtherOrder')).toBeUndefined()
  })

  test('there are none before a decision', () => {
    expect(ordersMade({})).toEqual([])
    expect(
      ordersMade({ service: { interim: { result: 'refused' }, outcome: { result: 'notYet' } } }),
    ).toEqual([])
    expect(mainDecided({})).toBe(false)
  })
})
