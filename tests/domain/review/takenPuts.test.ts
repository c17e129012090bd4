import { describe, expect, test } from 'vitest'
import type { Exchange } from '#src/domain/review/exchanges.ts'
import type { Redline } from '#src/domain/review/redlines.ts'
import type { Review, ReviewPut } from '#src/domain/review/review.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { takenPuts } from '#src/domain/review/takenPuts.ts'
import { withPuts } from '#src/domain/review/withPuts.ts'
import { reviewers } from '#tests/support/reviewers.ts'

const { officer, supervisor, lawyer } = reviewers
const at = '2026-11-23T09:30:00.000Z'
const later = '2026-11-23T10:30:00.000Z'
const anchor = { step: 'prohibitions' } as const

const moved = (by: Signatory = supervisor, id = 'm1'): ReviewPut => ({
  in: 'moves',
  item: { id, from: 'submitted', to: 'returned', at, by, reasonCode: 'moreEvidence', reason: 'More of May' },
})
const redline = (by: Signatory = lawyer): Redline => ({
  id: 'r1',
  where: anchor,
  path: ['text'],
  before: 'old',
  after: 'new',
  by,
  at,
})
const decision = { accepted: true, by: officer, at } as const

const take = (review: Review | undefined, puts: ReviewPut[], from: Signatory = supervisor) =>
  takenPuts(review, puts, from)
const takenOf = (review: Review | undefined, puts: ReviewPut[], from: Signatory = supervisor) => {
  const result = take(review, puts, from)
  if (!result.ok) throw new Error(result.message)
  return result.puts
}

describe('what a reader said', () => {
  test('goes into the record under the name of the card that is trusted', () => {
    const puts = takenOf(undefined, [moved({ ...supervisor, name: 'Somebody Else', rank: 'Chief' })])
    expect(puts).toMatchObject([{ in: 'moves', item: { id: 'm1', by: supervisor } }])
  })

  test('is refused whole where one item says that it is of somebody else', () => {
    const result = take(undefined, [moved(), moved(officer, 'm2')])
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('not said by Ada Merrow') })
  })

  test('is refused whole where it was said in another role than the card names', () => {
    expect(take(undefined, [moved({ ...supervisor, role: 'lawyer' })]).ok).toBe(false)
  })

  test('is left out where the record has it already, whatever it says now', () => {
    const held = withPuts(undefined, takenOf(undefined, [moved()]))
    expect(takenOf(held, [moved(officer)])).toEqual([])
  })

  test('of which file came and went, is never taken', () => {
    const item: Exchange = { id: 'x', direction: 'sent', purpose: 'answer', at, with: [], head: 'a' }
    expect(takenOf(undefined, [{ in: 'exchanges', item }])).toEqual([])
  })
})

describe('a wording that a lawyer proposes', () => {
  test('comes without a decision, which is the officer’s', () => {
    const item = { ...redline(), decision: { ...decision, by: lawyer } }
    expect(takenOf(undefined, [{ in: 'redlines', item }], lawyer)).toEqual([
      { in: 'redlines', item: redline() },
    ])
  })

  test('that was decided on stays decided when it comes again', () => {
    const held: Review = { redlines: [{ ...redline(), decision }] }
    expect(takenOf(held, [{ in: 'redlines', item: redline() }], lawyer)).toEqual([])
  })
})

describe('a point of the checklist', () => {
  const tick = (result: 'pass' | 'fail', when: string) =>
    ({ id: '7', result, by: supervisor, at: when }) as const
  const held: Review = { checklist: [tick('pass', at)] }

  test('that was answered again takes the place of the older answer', () => {
    expect(takenOf(held, [{ in: 'checklist', item: tick('fail', later) }])).toHaveLength(1)
  })
  test('of the same moment, or older, does not', () => {
    expect(takenOf(held, [{ in: 'checklist', item: tick('fail', at) }])).toEqual([])
  })
})

describe('a signature', () => {
  const signOff = (by: Signatory) =>
    ({
      ...{ id: 'sign1', signature: '0'.repeat(128) },
      statement: {
        ...{ v: 1, purpose: 'authority', case: 'case_1', contents: '1'.repeat(64), parts: {} },
        ...{ library: '1', auditHead: 'abc', drafter: officer.key, declaration: 'I declare', by, at },
      },
    }) as unknown as Extract<ReviewPut, { in: 'signOffs' }>['item']

  test('keeps the name that was signed, which cannot be changed', () => {
    const older = { ...supervisor, rank: 'Inspector' }
    expect(takenOf(undefined, [{ in: 'signOffs', item: signOff(older) }])).toMatchObject([
      { item: { statement: { by: { rank: 'Inspector' } } } },
    ])
  })
  test('of another key is refused', () => {
    expect(take(undefined, [{ in: 'signOffs', item: signOff(officer) }]).ok).toBe(false)
  })
})

test('a thread for legal advice comes from a lawyer alone', () => {
  const put = (by: Signatory): ReviewPut => ({
    in: 'threads',
    item: { id: 't', kind: 'legal', anchor, comments: [{ id: 'c', at, by, text: 'Privileged' }] },
  })
  expect(takenOf(undefined, [put(lawyer)], lawyer)).toHaveLength(1)
  expect(take(undefined, [put(supervisor)]).ok).toBe(false)
})
