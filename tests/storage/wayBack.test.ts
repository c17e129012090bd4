import { expect, test } from 'vitest'
import { wayBack } from '#src/storage/wayBack.ts'
import { reviewAt } from '#tests/support/aChain.ts'
import { aDraft } from '#tests/support/aDraft.ts'

test('answers, half-typed text and notes come back as they were', () => {
  const earlier = aDraft({ defendant: { name: 'Before' } }, { notes: { acts: 'ask' } })
  expect(wayBack(aDraft({ defendant: { name: 'After' } }), earlier)).toEqual(earlier)
})

test('that papers were served is not undone with an answer', () => {
  const current = aDraft({ defendant: { name: 'After' }, marks: { servedOn: '2026-11-20' } })
  const back = wayBack(current, aDraft({ defendant: { name: 'Before' } }))
  expect(back.case.marks).toEqual({ servedOn: '2026-11-20' })
  expect(back.case.defendant).toEqual({ name: 'Before' })
})

test('a mark that was taken back since does not return', () => {
  const back = wayBack(aDraft(), aDraft({ marks: { lodgedOn: '2026-11-20' } }))
  expect(back.case.marks).toBeUndefined()
})

test('an application stays closed, or open, when an answer is undone', () => {
  const closed = { on: '2026-11-20' }
  expect(wayBack(aDraft({ closed }), aDraft()).case.closed).toEqual(closed)
  expect(wayBack(aDraft(), aDraft({ closed })).case.closed).toBeUndefined()
})

test('what was said, decided and signed is not undone with an answer', () => {
  const current = aDraft({ defendant: { name: 'After' } }, { review: reviewAt('authorised') })
  const back = wayBack(current, aDraft({ defendant: { name: 'Before' } }, { review: reviewAt('drafting') }))
  expect(back.review).toEqual(reviewAt('authorised'))
  expect(back.case.defendant).toEqual({ name: 'Before' })
})

test('a record that is not there any more does not return with an answer', () => {
  expect(wayBack(aDraft(), aDraft({}, { review: reviewAt('settled') }))).not.toHaveProperty('review')
})
