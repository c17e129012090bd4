import { describe, expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { checkGivenToDefendant } from '#src/domain/checks/checkGivenToDefendant.ts'
import { findingsOf, finishedCase, said, withItem } from '#tests/support/checking.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const whole = finishedCase()
const condition = (text: string) => ({
  prohibitions: { items: withItem(whole.prohibitions?.items, 'c-c01', { text }) },
})
const tansy = (change: object) => ({
  others: { people: withItem(whole.others?.people, 'p-tansy', change) },
})
const says = (text: string, rest = {}) => said(checkGivenToDefendant, { ...condition(text), ...rest })

describe('a condition that depends on what the defendant is not given asks for a reason', () => {
  test.each([
    'must not enter the address given to police.',
    'must not go to any address known to the police.',
    'must not enter the streets at the times notified.',
    'must not go to the places held by the court.',
    'must not enter an address set out in the confidential schedule.',
    'must not contact the people disclosed to the court.',
    'must not go within 100 metres of the  address supplied  to the SPO Manager.',
  ])('%s', (text) => {
    expect(says(text)).toEqual(['condition-not-given explain'])
  })

  test.each([
    'must not go to a place where he knows or believes that Ottoline Marshbank lives.',
    'must tell the SPO Manager the address of each place where he will sleep.',
    'must attend at the times notified to him in writing.',
    'must not enter the streets in Schedule A.',
    'must live at the address that he gave to the police.',
    'must not contact Ottoline Marshbank at times when she is at work.',
  ])('and not: %s', (text) => {
    expect(says(text)).toEqual([])
  })
})

describe('a pseudonym in a condition', () => {
  const shownAs = { kind: 'pseudonym' as const, label: 'Witness A', why: 'Afraid.' }
  const unanswered = tansy({ shownAs })

  test('asks how the defendant will know who is meant, once for the condition', () => {
    expect(says('must not contact Witness A, or ask Witness A to do anything.', unanswered)).toEqual([
      'condition-pseudonym explain',
    ])
  })

  test('is silent where the case says so, and where it is not used', () => {
    const answered = tansy({ shownAs: { ...shownAs, howKnown: 'By the call.' } })
    expect(says('must not contact Witness A.', answered)).toEqual([])
    expect(says('must not contact Witness B.', unanswered)).toEqual([])
    expect(says('must not contact Tansy Marshbank.')).toEqual([])
  })
})

describe('a professional of whom the defendant does not know', () => {
  test('stops where a condition names that person', () => {
    const [finding] = findingsOf(checkGivenToDefendant, {
      ...condition('must not contact TANSY  Marshbank.'),
      ...tansy({ knownToDefendant: 'no', role: 'professional' }),
    })
    expect(finding).toMatchObject({
      code: 'condition-unknown-name',
      severity: 'stops',
      authority: { safety: true },
    })
  })

  test('is silent where he knows, where no condition names that person, and for others, who stop elsewhere', () => {
    expect(
      says('must not contact Tansy Marshbank.', tansy({ knownToDefendant: 'yes', role: 'professional' })),
    ).toEqual([])
    expect(
      says('must not contact Tansy Marshbanks.', tansy({ knownToDefendant: 'no', role: 'professional' })),
    ).toEqual([])
    expect(says('must not contact Tansy Marshbank.', tansy({ knownToDefendant: 'no' }))).toEqual([])
  })
})

test('a condition that the court has made is not asked about', () => {
  const text = 'must not enter the address given to police.'
  const drafted = { ...whole, ...condition(text) }
  const outcome = { result: 'made' as const, conditions: madeAsDrafted(drafted as typeof whole) }
  expect(says(text, { service: { outcome } })).toEqual([])
})

test.each(sampleIds)('%s depends on nothing that is not given', (id) => {
  expect(checkGivenToDefendant(pruneCase(sample(id)))).toEqual([])
})
