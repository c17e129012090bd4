import { describe, expect, test } from 'vitest'
import { asksForChange, asksForFull, asksForInterim, asksForOrder, asksTo } from '#src/documents/rows/asks.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

const routes = [
  ['a full order alone', { kind: 'full' }, [true, true, false]],
  ['a full order with an interim one', { kind: 'fullWithInterim' }, [true, true, true]],
  ['an interim order alone', { kind: 'interimOnly' }, [true, false, true]],
  ['a change of an order', { kind: 'change' }, [false, false, false]],
] as const

describe('what the case asks the court for', () => {
  test.each(routes)('%s', (_, route, answers) => {
    const served = servedFrom({ route })
    expect([asksForOrder, asksForFull, asksForInterim].map((asks) => asks(served))).toEqual(answers)
  })

  test('a route not yet chosen is drafted as a full order', () => {
    const served = servedFrom({ route: undefined })
    expect([asksForOrder, asksForFull, asksForInterim].map((asks) => asks(served))).toEqual([
      true,
      true,
      false,
    ])
  })

  test.each([
    ['to vary', { kind: 'change', deed: 'vary' }, 'vary'],
    ['to renew', { kind: 'change', deed: 'renew' }, 'renew'],
    ['to discharge', { kind: 'change', deed: 'discharge' }, 'discharge'],
    ['to vary, until the kind of change is chosen', { kind: 'change' }, 'vary'],
  ] as const)('a change is asked %s', (_, route, deed) => {
    const served = servedFrom({ route })
    const deeds = (['vary', 'renew', 'discharge'] as const).filter((one) => asksTo(one)(served))
    expect(deeds).toEqual([deed])
  })

  test('an order is asked to be changed, or a new one is asked for', () => {
    for (const [, route] of routes) {
      const served = servedFrom({ route })
      expect(asksForChange(served)).toBe(!asksForOrder(served))
    }
  })

  test('nothing is asked to be varied where an order is asked for', () => {
    expect(asksTo('vary')(servedFrom({ route: { kind: 'full' } }))).toBe(false)
  })
})
