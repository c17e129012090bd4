import { expect, test } from 'vitest'
import { lasting, orderNow } from '#src/documents/changeApplication/orderNow.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { gapSteps, servedEmpty, wordsIn } from '#tests/support/servedFrom.ts'

test('the order as it stands is told with each condition in its own number', () => {
  const text = wordsIn(orderNow(servedView(aChange('vary'))))
  for (const words of [
    'Dunmarrow Magistrates’ Court',
    '23 November 2025',
    'Until the end of 22 November 2027',
    'Pike Lane',
  ])
    expect(text).toContain(words)
  expect(text).toMatch(/2\.?\s+The defendant must not enter Pike Lane/)
})

test('what is not entered is a gap', () => {
  expect(gapSteps(orderNow(servedEmpty()))).toEqual(['change'])
  expect(wordsIn(orderNow(servedEmpty()))).toContain('the court that made the order')
})

test('a length is told only where it is whole', () => {
  expect(lasting({ runs: 'untilFurtherOrder' })).toBe('Until a further order')
  expect(lasting({ runs: 'until', lastDay: '2028-05-03' })).toBe('Until the end of 3 May 2028')
  expect(lasting({ runs: 'until' })).toBeUndefined()
  expect(lasting(undefined)).toBeUndefined()
})
