import { expect, test } from 'vitest'
import { whatIsAsked } from '#src/documents/changeApplication/whatIsAsked.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { gapSteps, servedEmpty, wordsIn } from '#tests/support/servedFrom.ts'

const asked = (file: ReturnType<typeof aChange>, deed: 'vary' | 'renew' | 'discharge') =>
  wordsIn(whatIsAsked(servedView(file), deed))

test('each change is told with its reason, and the order as it would read keeps its numbers', () => {
  const text = asked(aChange('vary'), 'vary')
  expect(text).toContain('so that condition 2 reads: “The defendant must not enter Quill Street, Dunmarrow.”')
  expect(text).toContain('so that condition 3 goes. The reason: He has finished it.')
  const after = text.slice(text.indexOf('The order as it would then read'))
  expect(after).toContain('Quill Street')
  expect(after).not.toContain('Pike Lane')
  expect(after).toContain('No longer part of the order.')
})

test('added conditions go on from those that the order has', () => {
  const text = asked(aChange('vary', { change: { adds: ['prohibitions'] } }), 'vary')
  expect(text).toContain('so that it has condition 4:')
  expect(text).not.toContain('so that it has condition 1:')
})

test('a renewal says until when, or that it is not entered', () => {
  const until = aChange('renew', { change: { newLength: { runs: 'until', lastDay: '2029-11-22' } } })
  expect(asked(until, 'renew')).toContain('so that it lasts until the end of 22 November 2029.')
  expect(asked(aChange('renew'), 'renew')).toContain('[Not yet entered: how long it is to last]')
})

test('a discharge asks for nothing else', () => {
  const text = asked(aChange('discharge'), 'discharge')
  expect(text).toContain('The court is asked to discharge the order.')
  expect(text).not.toContain('so that condition')
})

test('a variation of nothing is a gap', () => {
  expect(gapSteps(whatIsAsked(servedEmpty(), 'vary'))).toEqual(['change'])
})
