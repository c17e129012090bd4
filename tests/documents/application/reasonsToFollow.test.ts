import { describe, expect, test } from 'vitest'
import { conditionsSection } from '#src/documents/application/conditionsSection.ts'
import { reasonsToFollow } from '#src/documents/application/reasonsToFollow.ts'
import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const served: ServedCase = { ...servedFrom() }
const [person] = served.protectedPeople
const acts: ServedCase['acts'] = served.acts.map((act, at) => ({
  ...act,
  number: at + 1,
  kind: 'act',
  behaviours: at === 0 ? ['a'] : ['a', 'b'],
}))
const shown = person?.shown ?? ''
const risk: ServedCase['risk'] = { atRisk: [{ shown, harm: ['physical', 'psychological'] }] }
const pressing: ServedCase = { ...served, acts, risk }
const bare = { risk: undefined, lesser: undefined, rungWhy: undefined, acts: [1, 2], protects: [shown] }
const asked = (change: Partial<ServedCondition> = {}) =>
  served.conditions.map((one) => ({ ...one, ...bare, ...change }))
const risksOf = (conditions: readonly ServedCondition[], from = pressing) =>
  reasonsToFollow(from, conditions).conditions.map((one) => one.risk)

describe('the conditions of an application that cannot wait', () => {
  test('tell their risk from the harm and the kinds of the acts that the officer linked, each kind once', () => {
    expect(new Set(risksOf(asked()))).toEqual(
      new Set([
        'physical and psychological harm from more of this: following; contact, or trying to make contact',
      ]),
    )
    expect(risksOf(asked({ acts: [1] }))[0]).toBe(
      'physical and psychological harm from more of this: following',
    )
  })

  test('keep a risk that the officer has written', () => {
    expect(risksOf(asked({ risk: 'He knows her way home' }))[0]).toBe('He knows her way home')
  })

  test.each<[string, readonly ServedCondition[], ServedCase]>([
    ['no act is linked', asked({ acts: [] }), pressing],
    ['it protects somebody else', asked({ protects: ['Nobody'] }), pressing],
    ['no harm is entered', asked(), { ...pressing, risk: { atRisk: [] } }],
    ['the act has no kind', asked(), { ...pressing, acts: acts.map((act) => ({ ...act, behaviours: [] })) }],
    [
      'the entry is background',
      asked(),
      { ...pressing, acts: acts.map((act) => ({ ...act, kind: 'context' })) },
    ],
  ])('invent no risk where %s', (_, conditions, from) => {
    expect(risksOf(conditions, from)[0]).toBeUndefined()
  })

  test('say once what is to follow of all of them', () => {
    const { toFollow, lesserFollows } = reasonsToFollow(pressing, asked())
    expect(lesserFollows).toBe(true)
    expect(wordsIn(toFollow)).toContain(
      'for each condition, more of the risk that it meets and why less would not do',
    )
  })

  test('say of none that it is to follow where each has its reasons', () => {
    const whole = asked({ risk: 'He knows her way home', lesser: 'A ban on one house is too little' })
    expect(reasonsToFollow(pressing, whole)).toEqual({
      conditions: whole,
      lesserFollows: false,
      toFollow: [],
    })
    expect(reasonsToFollow(pressing, [])).toEqual({ conditions: [], lesserFollows: false, toFollow: [] })
  })

  test('keep the column of lesser steps where one of them is told', () => {
    const [first, ...rest] = asked()
    const mixed = first ? [{ ...first, lesser: 'A ban on one house is too little' }, ...rest] : rest
    expect(reasonsToFollow(pressing, mixed).lesserFollows).toBe(false)
    const words = (conditions: ServedCondition[]) =>
      wordsIn(conditionsSection({ ...pressing, conditions }, true))
    expect(words(mixed)).toContain('Why less would not do')
    expect(words(asked())).not.toContain('Why less would not do')
  })
})
