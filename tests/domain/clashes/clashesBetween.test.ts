import { describe, expect, test } from 'vitest'
import { clashesBetween } from '#src/domain/clashes/clashesBetween.ts'
import { itemsOf, way } from '#tests/support/orderOf.ts'

const found = (...order: Parameters<typeof itemsOf>) => clashesBetween(itemsOf(...order))
const codes = (...order: Parameters<typeof itemsOf>) => found(...order).map(({ code }) => code)
const zone = 'must not enter the area edged red on Map 1, bounded by Mill Road, Ash Lane and Tower Street'

describe('a requirement that cannot be met beside a ban', () => {
  test('names both conditions, and offers another place or an exception', () => {
    const text = 'must sign on every Monday at Mill Road Station'
    const [clash] = found([zone], [text])
    expect(clash).toMatchObject({ code: 'clash-attendance', severity: 'explain' })
    expect(clash?.message).toBe(
      'Condition 2 sends the defendant to Mill Road Station, and condition 1 keeps the defendant out of it.',
    )
    expect(clash?.sides.map(({ where }) => where.item)).toEqual(['r1', 'p1'])
    expect(clash?.cure).toMatch(/another place, or add an exception/)
    expect(text.slice(...(clash?.span ?? [0, 0]))).toBe('Mill Road Station')
  })

  test.each([
    [
      'must not enter Dunmarrow.',
      'must attend Driftline at Tide House, Dunmarrow every Tuesday between 6pm and 7pm',
    ],
    ['must not enter Tide House', 'must attend at Tide House, Dunmarrow, on 9 June 2026'],
    [
      'must not be in Quay Street on any Tuesday between 5pm and 9pm',
      'must attend at Tide House, Quay Street every Tuesday between 6pm and 7pm',
    ],
    ['must not enter Vinegar Lane', 'must stay at 12 Vinegar Lane, Northmere between 9pm and 6am'],
    [zone, 'must hand his passport to Ash Lane Police Station by 3 April 2026'],
  ])('%s; %s', (ban, duty) => {
    expect(codes([ban], [duty])).toEqual(['clash-attendance'])
  })

  test('where only the town is the same, it is a question', () => {
    expect(codes(['must not enter Dunmarrow town centre'], ['must attend at Tide House, Dunmarrow'])).toEqual(
      ['clash-attendance-possible'],
    )
  })
})

describe('both can be met', () => {
  test.each([
    [zone, 'sign on at Castle Street Station'],
    [
      'must not be in Quay Street on any Tuesday between 5pm and 6pm',
      'must attend at Tide House, Quay Street every Tuesday between 6pm and 7pm',
    ],
    ['must not enter Larch Row, Dunmarrow', 'must attend at Tide House, Dunmarrow'],
    ['must not enter Dunmarrow except to attend Tide House', 'must attend at Tide House, Dunmarrow'],
    [
      'must not enter Dunmarrow except to do what this order requires',
      'must attend at Tide House, Dunmarrow',
    ],
  ])('%s; %s', (ban, duty) => {
    expect(codes([ban], [duty])).toEqual([])
  })

  test('an exception that names the place is enough', () => {
    const exceptions = [way('The defendant may go to Tide House and back by Station Road.')]
    expect(
      codes([{ text: 'must not enter Dunmarrow.', exceptions }], ['must attend at Tide House, Dunmarrow']),
    ).toEqual([])
  })
})

test('two places at the same time clash, and one place twice does not', () => {
  const at = (place: string, hours: string) => `must attend at ${place} every Tuesday between ${hours}`
  expect(codes([], [at('Tide House', '6pm and 8pm'), at('Fell Hall', '7pm and 9pm')])).toEqual([
    'clash-two-places',
  ])
  expect(codes([], [at('Tide House', '6pm and 8pm'), at('Fell Hall', '8pm and 9pm')])).toEqual([])
  expect(codes([], [at('Tide House', '6pm and 8pm'), at('Tide House', '7pm and 9pm')])).toEqual([])
})
