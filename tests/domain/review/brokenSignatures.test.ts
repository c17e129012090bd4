import { expect, test } from 'vitest'
import { brokenSignatures } from '#src/domain/review/brokenSignatures.ts'
import { reviewers } from '#tests/support/reviewers.ts'
import { aSignOff, verdictsOf } from '#tests/support/signing.ts'

const { supervisor, lawyer } = reviewers
const first = aSignOff('so-1', supervisor)
const second = aSignOff('so-2', supervisor)
const settled = aSignOff('so-3', lawyer, { purpose: 'settlement' })
const broken = { is: 'noLongerMatches', changed: ['acts'] } as const

test('a signature that no longer matches is told with what changed', () => {
  const found = brokenSignatures({ signOffs: [first] }, verdictsOf({ 'so-1': broken }))
  expect(found).toEqual([
    {
      id: 'so-1',
      words: 'The signature of Ada Merrow no longer matches. Changed since: the acts and evidence relied on.',
    },
  ])
})

test('one that was made again holds in place of the first, and another purpose is told by itself', () => {
  const verdicts = verdictsOf({ 'so-1': broken, 'so-2': { is: 'holds' }, 'so-3': { is: 'forged' } })
  const signOffs = [first, second, settled]
  expect(brokenSignatures({ signOffs }, verdicts).map(({ id }) => id)).toEqual(['so-3'])
})

test('each bespoke condition has a signature of its own', () => {
  const of = (id: string, condition: string) => aSignOff(id, supervisor, { purpose: 'bespoke', condition })
  const signOffs = [of('so-1', 'c-1'), of('so-2', 'c-2')]
  expect(
    brokenSignatures({ signOffs }, verdictsOf({ 'so-1': broken, 'so-2': { is: 'holds' } })),
  ).toHaveLength(1)
})

test('without a signature, or before it was looked at, nothing is told', () => {
  expect(brokenSignatures(undefined, verdictsOf({}))).toEqual([])
  expect(brokenSignatures({ signOffs: [first] }, verdictsOf({}))).toEqual([])
})
