import { describe, expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { checkSignedAuthority } from '#src/domain/checks/checkSignedAuthority.ts'
import type { Review } from '#src/domain/review/review.ts'
import { author, reviewAt } from '#tests/support/aChain.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { asAt, finishedWith } from '#tests/support/checking.ts'
import { aSignatory, aSignOff } from '#tests/support/signing.ts'

const codes = (review: Review | undefined, given: 'yes' | 'orally' | 'notYet' = 'yes') => {
  const file = finishedWith({ applicant: { authorisation: { given } } })
  const draft = aDraft(file, review && { review })
  return checkSignedAuthority(pruneCase(file), asAt, draft).map(({ code, severity }) => `${code} ${severity}`)
}

describe('an authority that is recorded', () => {
  test('asks for a reason where nobody but the author signed one, once the application goes its way in the app', () => {
    expect(codes(reviewAt('submitted', []))).toEqual(['authority-not-signed explain'])
    const own = aSignOff('authority', aSignatory('supervisor', author.key))
    expect(codes(reviewAt('submitted', [own]))).toEqual(['authority-not-signed explain'])
  })

  test('is silent where somebody else signed it', () => {
    expect(codes(reviewAt('authorised'))).toEqual([])
  })

  test('is silent where nothing was ever sent, where it was given by word of mouth, and where it is not given', () => {
    expect(codes(undefined)).toEqual([])
    expect(codes({ threads: [] })).toEqual([])
    expect(codes(reviewAt('submitted', []), 'orally')).toEqual([])
    expect(codes(reviewAt('submitted', []), 'notYet')).toEqual([])
  })
})
