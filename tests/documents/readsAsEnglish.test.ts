import { expect, test } from 'vitest'
import { slipsIn } from '#tests/support/readsAsEnglish.ts'

test('plain sentences have no slips', () => {
  expect(slipsIn('On 6 April 2026 he sent 31 messages (exhibit OM/1). Section 2A(3)(b) applies.')).toEqual([])
})

test.each([
  'He is undefined.',
  'She is his formerPartner.',
  'It ended on 2026-04-06.',
  'In 2026-04 there were three.',
  'It is 2A3b.',
  'It is [[act:act-01]].',
  'It ended ().',
  'It ended .',
  'It ended..',
  'It  ended.',
  'It was the the end.',
  'There were 3 act.',
  'There was 1 acts.',
])('%s gives itself away', (text) => {
  expect(slipsIn(text)).toHaveLength(1)
})

test('what an officer wrote is left alone', () => {
  expect(slipsIn('He used an iPhone.', 'He used an iPhone.')).toEqual([])
})
