import { expect, test } from 'vitest'
import { answerOf } from '#src/domain/review/answerOf.ts'
import type { Review } from '#src/domain/review/review.ts'
import { reviewers } from '#tests/support/reviewers.ts'

const { officer, supervisor, lawyer } = reviewers
const at = '2026-11-23T09:30:00.000Z'
const anchor = { step: 'prohibitions' } as const
const comment = (id: string, by: typeof officer) => ({ id, at, by, text: `Comment ${id}` })
const move = (id: string, by: typeof officer) => ({ id, from: 'drafting', to: 'submitted', at, by }) as const

const review: Review = {
  author: officer.key,
  moves: [move('m1', officer), move('m2', supervisor)],
  threads: [
    { id: 't1', kind: 'comment', anchor, comments: [comment('c1', officer)] },
    { id: 't2', kind: 'comment', anchor, comments: [comment('c2', officer), comment('c3', supervisor)] },
    {
      id: 't3',
      kind: 'comment',
      anchor,
      comments: [comment('c4', officer)],
      resolved: { at, by: supervisor },
    },
  ],
  redlines: [
    { id: 'r1', where: anchor, path: ['a'], before: 'b', after: 'c', by: lawyer, at },
    { id: 'r2', where: anchor, path: ['a'], before: 'b', after: 'c', by: supervisor, at },
  ],
  checklist: [
    { id: '1', result: 'pass', by: supervisor, at },
    { id: '2', result: 'pass', by: lawyer, at },
  ],
  exchanges: [{ id: 'x1', direction: 'received', purpose: 'review', at, with: [], head: 'abc' }],
}

const ids = (key: string) => answerOf(review, key).map(({ in: part, item }) => `${part} ${item.id}`)

test('an answer holds what its reader said, resolved, proposed and ticked, and nothing of others', () => {
  expect(ids(supervisor.key)).toEqual(['moves m2', 'threads t2', 'threads t3', 'redlines r2', 'checklist 1'])
  expect(ids(lawyer.key)).toEqual(['redlines r1', 'checklist 2'])
})

test('of who said nothing, and of an application without a record, the answer is empty', () => {
  expect(ids('e'.repeat(64))).toEqual([])
  expect(answerOf(undefined, supervisor.key)).toEqual([])
})

test('a decision on what would put a person at risk goes back with its consultation', () => {
  const decision = { outcome: 'declined', reason: 'No other way', by: supervisor, at } as const
  const consultation = {
    ...{ id: 's1', person: 'p1', sentAt: at, to: { key: 'd'.repeat(64), name: 'Nell' }, expires: at },
    conditions: [{ id: 'k1', text: 'You must not go there.' }],
    reply: {
      ...{ at, by: reviewers.advocate, asking: { asked: 'no', why: 'Not safe to call' } as const },
      conditions: [{ condition: 'k1', answer: 'risk', decision } as const],
    },
  }
  const puts = answerOf({ consultations: [consultation] }, supervisor.key)
  expect(puts).toEqual([{ in: 'consultations', item: consultation }])
  expect(answerOf({ consultations: [consultation] }, lawyer.key)).toEqual([])
})
