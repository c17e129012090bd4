import { expect, test } from 'vitest'
import { checkTimeLimitWords } from '#src/domain/checks/checkTimeLimitWords.ts'
import { said } from '#tests/support/checking.ts'

test.each(['The first act is out of time.', 'This is time-barred.', 'It is past the six-month limit.'])(
  'no time limit applies, SPA 2019 s.13(2): %s',
  (reasoning) => {
    expect(said(checkTimeLimitWords, { stalking: { reasoning } })).toEqual(['time-limit-words hint'])
  },
)

test('six months of messages are no time limit', () => {
  const reasoning = 'He wrote for six months, time and again.'
  expect(said(checkTimeLimitWords, { stalking: { reasoning } })).toEqual([])
})
