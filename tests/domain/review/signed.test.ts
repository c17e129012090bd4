import { describe, expect, test } from 'vitest'
import {
  authorityStands,
  changedSinceAuthority,
  isSignedNow,
  lastGenuine,
} from '#src/domain/review/signed.ts'
import { author, supervisor } from '#tests/support/aChain.ts'
import { aReview, aSignOff, verdictsOf } from '#tests/support/signing.ts'

const review = aReview({ signOffs: [aSignOff('first', supervisor), aSignOff('second', supervisor)] })
const acts = { is: 'noLongerMatches', changed: ['acts', 'other'] } as const
const other = { is: 'noLongerMatches', changed: ['other'] } as const

describe('whether authority was given to what is there', () => {
  test('nobody signed', () => {
    expect(changedSinceAuthority(undefined, verdictsOf({}))).toBeUndefined()
    expect(changedSinceAuthority(review, verdictsOf({ first: { is: 'forged' } }))).toBeUndefined()
    expect(authorityStands(review, verdictsOf({}))).toBe(false)
  })

  test('it holds, also where the application was changed back to what an earlier one was given for', () => {
    expect(changedSinceAuthority(review, verdictsOf({ first: { is: 'holds' }, second: acts }))).toEqual([])
  })

  test('acts changed since the last: it does not stand', () => {
    const verdicts = verdictsOf({ first: other, second: acts })
    expect(changedSinceAuthority(review, verdicts)).toEqual(['acts', 'other'])
    expect(authorityStands(review, verdicts)).toBe(false)
  })

  test('only other words changed: it stands', () => {
    const verdicts = verdictsOf({ first: acts, second: other })
    expect(changedSinceAuthority(review, verdicts)).toEqual(['other'])
    expect(authorityStands(review, verdicts)).toBe(true)
  })
})

test('a signature for one purpose is none for another', () => {
  const verdicts = verdictsOf({ first: { is: 'holds' } })
  expect(isSignedNow(review, verdicts, 'authority')).toBe(true)
  expect(isSignedNow(review, verdicts, 'settlement')).toBe(false)
})

test('a signature of somebody unknown counts in a copy to read alone', () => {
  const verdicts = verdictsOf({ second: { is: 'unknownSigner' } })
  const copy = { of: author, as: 'lawyer', receivedAt: '2026-11-14T09:00:00.000Z' } as const
  expect(lastGenuine(review, verdicts, 'authority')).toBeUndefined()
  expect(lastGenuine({ ...review, copy }, verdicts, 'authority')?.id).toBe('second')
})
