import { expect, test } from 'vitest'
import { checkStandardOfProof } from '#src/domain/checks/checkStandardOfProof.ts'
import { said } from '#tests/support/checking.ts'

test.each([
  'The civil standard applies.',
  'It is proved beyond reasonable doubt.',
  'The standard of proof is the civil one.',
])('nothing is told as settled: %s', (reasoning) => {
  expect(said(checkStandardOfProof, { stalking: { reasoning } })).toEqual(['standard-of-proof-settled hint'])
})

test('a submission is silent', () => {
  const reasoning = 'The applicant submits that the court should ask what is more likely than not.'
  expect(said(checkStandardOfProof, { stalking: { reasoning } })).toEqual([])
})

test('the paragraph is confirmed by a named lawyer on a day', () => {
  const confirmed = (part: object) => ({ applicant: { standardConfirmed: part } })
  expect(said(checkStandardOfProof)).toEqual([])
  for (const part of [{ by: undefined }, { on: undefined }, { by: ' ' }])
    expect(said(checkStandardOfProof, confirmed(part))).toEqual(['standard-of-proof-not-confirmed explain'])
})
