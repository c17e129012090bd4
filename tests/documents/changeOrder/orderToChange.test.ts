import { expect, test } from 'vitest'
import { changeAsked, orderToChange } from '#src/documents/changeOrder/orderToChange.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const told = (served: Parameters<typeof orderToChange>[0]) =>
  wordsIn([{ kind: 'paragraph', text: orderToChange(served) }])

test('names the order by its kind, its court, its day and its reference', () => {
  expect(told(servedView(aChange('vary')))).toBe(
    'the stalking protection order that Dunmarrow Magistrates’ Court made on 23 November 2025 (reference DM/2025/118)',
  )
  const interim = aChange('vary', { route: { kind: 'change', order: 'interim' } })
  expect(told(servedView(interim))).toContain('the interim stalking protection order that')
})

test('marks what is not entered', () => {
  expect(told(servedEmpty())).toContain('[Not yet entered: the court that made the order]')
})

test('says what is asked of which order, and of a new order nothing', () => {
  expect(changeAsked(servedView(aChange('renew')))).toEqual({ deed: 'renew', interim: false })
  expect(changeAsked(servedFrom({ route: { kind: 'change' } }))).toEqual({ deed: 'vary', interim: false })
  expect(changeAsked(servedFrom())).toBeUndefined()
})
