import { describe, expect, test } from 'vitest'
import { attackFacts } from '#src/domain/attack/attackFacts.ts'
import { questionsOnActs } from '#src/domain/attack/questionsOnActs.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'
import type { Part } from '#tests/support/aCase.ts'
import { asksFor, stateOf } from '#tests/support/attacking.ts'
import { asAt, finishedCase, withItem } from '#tests/support/checking.ts'

type Change = Part<ActDraft>
const items = finishedCase().acts?.items ?? []
const act = (change: Change, id = 'act-01') => ({ acts: { items: withItem(items, id, change) } })
const some = (ids: readonly string[]) => ({ acts: { items: items.filter(({ id }) => ids.includes(id)) } })

describe('how many acts', () => {
  test.each([
    [['act-01'], 'open'],
    [['act-01', 'act-09'], 'open'],
    [['act-01', 'act-06'], 'none'],
    [[], 'none'],
  ] as const)('with %j the question of a single act is %s', (ids, state) => {
    expect(stateOf('single-act', some(ids))).toBe(state)
  })

  test('the law is not said to be settled', () => {
    expect(asksFor('single-act', some(['act-01']))[0]?.why).toContain('not settled')
  })
})

describe('who did it', () => {
  test.each<[Change, string]>([
    [{ attribution: 'confirmed' }, 'none'],
    [{ attribution: 'strong' }, 'none'],
    [{ attribution: 'suspected', attributionWhy: ' ' }, 'open'],
    [{ attribution: 'suspected', attributionWhy: 'The number is his.' }, 'answered'],
  ])('with %j the question is %s', (change, state) => {
    expect(stateOf('attribution-suspected', act(change))).toBe(state)
  })

  test('leads to the act that says nothing of it, and names the acts', () => {
    const both = withItem(
      withItem(items, 'act-01', { attribution: 'suspected', attributionWhy: 'His voice.' }),
      'act-06',
      {
        attribution: 'suspected',
        attributionWhy: '',
      },
    )
    expect(asksFor('attribution-suspected', { acts: { items: both } })).toMatchObject([
      {
        question: 'How do you know that it was my client who did acts 1 and 2?',
        why: 'The defendant is only suspected of 2 of 3 acts.',
        where: { step: 'acts', item: 'act-06', field: 'attributionWhy' },
      },
    ])
  })
})

describe('what proves it', () => {
  test.each<[Change, string]>([
    [{ response: 'noComment', strength: 'strong' }, 'none'],
    [{ response: 'denied', exhibits: [], howKnown: ['told'] }, 'open'],
    [{ response: 'denied', exhibits: ['ex-01'] }, 'answered'],
    [{ strength: 'disputed', exhibits: [], howKnown: ['statement'] }, 'answered'],
  ])('an act that is denied or disputed: with %j the question is %s', (change, state) => {
    expect(stateOf('acts-denied', act(change))).toBe(state)
  })

  test.each<[Change, string]>([
    [{ exhibits: [], howKnown: ['told'] }, 'open'],
    [{ exhibits: ['ex-01'], howKnown: ['told'] }, 'none'],
  ])('an act with %j: what proves it is %s', (change, state) => {
    expect(
      stateOf('acts-unproved', {
        acts: { items: withItem(withItem(items, 'act-06', { exhibits: ['ex-01'] }), 'act-01', change) },
      }),
    ).toBe(state)
  })

  test.each<[Change, string]>([
    [{ account: { kind: 'firstHand' } }, 'none'],
    [{ account: { kind: 'hearsay', witness: 'w-merrin' }, exhibits: ['ex-01'] }, 'none'],
    [{ account: { kind: 'hearsay', witness: undefined }, exhibits: [] }, 'open'],
    [{ account: { kind: 'hearsay', witness: 'w-ottoline' }, exhibits: [] }, 'answered'],
  ])('an act with %j: why the witness is not here is %s', (change, state) => {
    const rest = withItem(items, 'act-06', { account: { kind: 'firstHand' } })
    expect(stateOf('hearsay-only', { acts: { items: withItem(rest, 'act-01', change) } })).toBe(state)
  })
})

describe('when it was', () => {
  test.each<[NonNullable<Change['when']>, string]>([
    [{ precision: 'exact', on: '2026-04-06' }, 'none'],
    [{ precision: 'about', on: '2026-04-06' }, 'open'],
    [{ precision: 'about', on: '2026-04-06', detail: 'in the school holidays' }, 'answered'],
    [{ precision: 'between', from: '2026-04-01', to: '2026-04-06' }, 'open'],
  ])('with the day %j the question is %s', (when, state) => {
    expect(stateOf('dates-uncertain', act({ when }))).toBe(state)
  })

  test.each([
    ['2026-02-02', 'none'],
    ['2026-02-01', 'answered'],
  ])('after a first act on %s a time without one of 90 days or more is asked about: %s', (on, state) => {
    expect(stateOf('gap-between-acts', act({ when: { on } }))).toBe(state)
  })

  test('the gap is open until the risk page says how the acts changed', () => {
    const part = { ...act({ when: { on: '2025-12-01' } }), risk: { escalation: undefined } }
    expect(stateOf('gap-between-acts', part)).toBe('open')
    expect(asksFor('gap-between-acts', part)[0]?.question).toContain('between act 1 and act 2')
  })
})

test('a case without acts is asked nothing of them', () => {
  expect(questionsOnActs(attackFacts({ schema: 1, id: 'x', startedOn: asAt }, asAt))).toEqual([])
})
