import { expect, test } from 'vitest'
import { changeShown } from '#src/domain/audience/servedChange.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { servedWords } from '#src/domain/audience/servedWords.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { aDischarge } from '#tests/support/aDischarge.ts'

const shown = (file: ReturnType<typeof aCase>) => changeShown(file, servedWords(file))

test('the order as it stands and what is asked is served; how a consent came about is not', () => {
  const consents = [{ id: 'k', of: 'defendant' as const, given: 'yes' as const, how: 'By telephone' }]
  const change = shown(aChange('discharge', { change: { consents } }))
  expect(change?.inForce?.map(({ becomes }) => becomes)).toEqual(['kept', 'reworded', 'removed'])
  expect(change?.consents).toEqual([{ of: 'defendant', given: 'yes', on: undefined }])
})

test('that the court discharged the order is served, of the order that it was asked about alone', () => {
  expect(shown(aDischarge())?.discharged).toEqual({ on: '2026-07-08' })
  expect(shown(aDischarge('interim'))?.discharged).toEqual({ on: '2026-07-08' })
  expect(shown({ ...aDischarge('interim'), route: aDischarge().route })?.discharged).toBeUndefined()
  expect(shown(aChange('discharge'))?.discharged).toBeUndefined()
})

test('a new order has none, even where somebody had begun to enter one', () => {
  expect(shown(aCase())).toBeUndefined()
  expect(shown({ ...aChange('vary'), route: { kind: 'full' } })).toBeUndefined()
})

test('what was drafted for a new order is not served with a change that adds nothing', () => {
  expect(servedView(aChange('vary')).conditions).toEqual([])
  const adding = servedView(aChange('vary', { change: { adds: ['prohibitions'] } }))
  expect(adding.conditions.map(({ number }) => number)).toEqual([4, 5])
})
