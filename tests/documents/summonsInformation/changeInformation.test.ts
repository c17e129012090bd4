import { expect, test } from 'vitest'
import { changeInformation } from '#src/documents/summonsInformation/changeInformation.ts'
import { summonsInformation } from '#src/documents/summonsInformation/summonsInformation.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const told = (...change: Parameters<typeof aChange>) =>
  wordsIn(changeInformation(servedView(aChange(...change))))

test.each([
  ['vary', 'change some of its rules'],
  ['renew', 'make it last for a longer or another time'],
  ['discharge', 'asked the court to end it'],
] as const)('to %s is told in plain words, and that the order counts until then', (deed, says) => {
  expect(told(deed)).toContain(says)
  expect(told(deed)).toContain('Until it does, the order counts as it is.')
})

test('only the end of a full order turns on whether the defendant agrees', () => {
  const agree = 'only if you agree'
  expect(told('discharge')).toContain(agree)
  expect(told('vary')).not.toContain(agree)
  expect(told('discharge', { route: { kind: 'change', order: 'interim' } })).not.toContain(agree)
})

test('stands in the place of what a new order would be', () => {
  const text = wordsIn(
    summonsInformation(servedView(aChange('vary')), { contact: 'the police', contents: ['Summons'] }),
  )
  expect(text).toContain('change some of its rules')
  expect(text).not.toContain('make a stalking protection order against you')
  expect(changeInformation(servedFrom())).toEqual([])
})
