import { describe, expect, test } from 'vitest'
import { conditionRationale } from '#src/domain/audience/conditionRationale.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample } from '#tests/support/samples.ts'

const first = () => conditionRationale(sample('fx-01'))[0]

describe('the thread of each condition', () => {
  test('has its acts by number, its reasons, its check and what each protected person says', () => {
    expect(first()).toMatchObject({
      number: 1,
      kind: 'prohibition',
      acts: [1, 4, 7, 10, 12],
      protects: ['Ottoline Marshbank'],
      monitoring: { by: 'SPO Manager, Westmarch Police', firstCheck: '2026-07-15' },
      views: [{ person: 'Ottoline Marshbank', answer: 'keep' }],
    })
    expect(first()?.necessity).toMatch(/^He used/)
  })

  test('stands for every condition in the order of the order', () => {
    const all = conditionRationale(sample('fx-01'))
    expect(all.map(({ number }) => number)).toEqual(all.map((_, place) => place + 1))
    expect(all.at(-1)?.kind).toBe('requirement')
  })

  test('says of a step up the ladder what is below it and why that would not be enough', () => {
    const all = conditionRationale(sample('fx-01'))
    expect(all.find(({ text }) => text?.startsWith('must hand each Device'))?.rungWhy).toEqual({
      below: 'keeping the browsing history',
      why: expect.stringMatching(/^A browsing history shows/),
    })
    expect(all.filter(({ rungWhy }) => rungWhy)).toHaveLength(1)
  })

  test('says nothing where nothing is entered, and an act that is gone is not named', () => {
    const bare = aCase({
      prohibitions: { items: [{ id: 'c-new', acts: ['gone'], protects: ['p-ottoline'] }] },
      requirements: undefined,
      views: undefined,
    })
    expect(conditionRationale(bare)).toMatchObject([
      { acts: [], risk: undefined, exceptions: [], views: [{ answer: undefined }] },
    ])
  })
})
