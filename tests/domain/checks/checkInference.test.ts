import { describe, expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { checkInference } from '#src/domain/checks/checkInference.ts'
import { findingKey } from '#src/domain/checks/finding.ts'
import { findingsOf, finishedCase, withItem } from '#tests/support/checking.ts'
import { sample } from '#tests/support/samples.ts'

const whole = finishedCase()
const home = { id: 'h', kind: 'home' as const, value: '9 Alder Close, Ninefold', released: 'no' as const }
const people = withItem(whole.protected?.people, 'p-ottoline', { details: [home] })
const act = (what: string) => withItem(whole.acts?.items, 'act-01', { what })
const told = (part: Parameters<typeof findingsOf>[1]) =>
  findingsOf(checkInference, { protected: { people }, ...part }).map(({ message }) => message)

describe('what points to a withheld area', () => {
  test('is one finding for the person, which says what stands where and that no act shows that he knows', () => {
    const [finding, ...more] = findingsOf(checkInference, {
      protected: { people },
      court: { name: 'Ninefold Magistrates’ Court' },
      risk: { reasoning: 'He has been to Ninefold.' },
    })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'explain', where: { step: 'protected', item: 'p-ottoline' } })
    expect(finding?.message).toBe(
      'The area of Ottoline Marshbank is withheld, and served papers point to it: “Ninefold” (the name of the court and the page “Test 2: risk”). No act shows that the defendant knows it. Say why this may stand, or use another court, force or wording.',
    )
  })

  test('names the acts that may show that he knows already', () => {
    const [message] = told({
      court: { name: 'Ninefold Court' },
      acts: { items: act('He searched for schools in Ninefold.') },
    })
    expect(message).toContain(
      'See whether act 1, which names that place, shows that the defendant already knows it.',
    )
  })

  test('in acts alone shows where he was, and asks nothing', () => {
    expect(told({ acts: { items: act('He searched for schools in Ninefold.') } })).toEqual([])
  })

  test('nowhere asks nothing', () => {
    expect(told({})).toEqual([])
  })
})

test('of the training cases only the one whose person moved in secret is asked about, and it has its reason', () => {
  const keys = (id: Parameters<typeof sample>[0]) => checkInference(pruneCase(sample(id))).map(findingKey)
  expect((['fx-01', 'fx-02', 'fx-03', 'fx-04'] as const).flatMap(keys)).toEqual([])
  expect(keys('fx-08')).toEqual(['area-pointed-to|protected|p-delphine|'])
  const [finding] = checkInference(pruneCase(sample('fx-08')))
  expect(finding?.message).toContain('See whether acts 9, 10 and 13, which name that place, show')
})
