import { describe, expect, test } from 'vitest'
import { authorityNow, authorityWords } from '#src/domain/review/freshAuthority.ts'
import { author, lawyer, supervisor } from '#tests/support/aChain.ts'
import { aReview, aSignOff, verdictsOf } from '#tests/support/signing.ts'

const review = aReview({
  signOffs: [
    aSignOff('authority', supervisor),
    aSignOff('settlement', lawyer, { purpose: 'settlement' }),
    aSignOff('authorship', author, { purpose: 'authorship' }),
  ],
})
const changed = (...parts: ('acts' | 'conditions' | 'other')[]) =>
  ({ is: 'noLongerMatches', changed: parts }) as const
const now = (verdicts: Parameters<typeof verdictsOf>[0]) => authorityNow(review, verdictsOf(verdicts))

describe('the authority beside the application as it is now', () => {
  test('was not given', () => {
    expect(authorityNow(undefined, verdictsOf({}))).toEqual({ is: 'notGiven' })
    expect(authorityWords(now({ authority: { is: 'forged' } }))).toBe('Authority has not been given.')
  })

  test('holds', () => {
    expect(now({ authority: { is: 'holds' } })).toEqual({ is: 'holds' })
    expect(authorityWords({ is: 'holds' })).toBe('Authority was given for the application as it is.')
  })

  test('is needed anew after parties, acts, conditions or period changed, which are named', () => {
    expect(now({ authority: changed('acts', 'conditions', 'other') })).toEqual({
      is: 'needsFresh',
      changed: ['acts', 'conditions'],
    })
    expect(authorityWords(now({ authority: changed('acts') }))).toBe(
      'Fresh authority is needed: the acts and evidence relied on changed after it was given.',
    )
  })

  test('after other words changed, says whose signature is lacking', () => {
    const neither = now({ authority: changed('other') })
    expect(neither).toEqual({ is: 'otherWords', lacks: ['authorship', 'settlement'] })
    expect(authorityWords(neither)).toMatch(/by the officer who wrote it and a lawyer\.$/)
    const lawyerLacks = now({ authority: changed('other'), authorship: { is: 'holds' } })
    expect(authorityWords(lawyerLacks)).toMatch(/not signed as they are now by a lawyer\.$/i)
    const both = now({
      authority: changed('other'),
      authorship: { is: 'holds' },
      settlement: { is: 'holds' },
    })
    expect(authorityWords(both)).toMatch(/have signed them as they are now\.$/)
  })
})
