import { describe, expect, test } from 'vitest'
import type { Move, Status } from '#src/domain/review/moves.ts'
import type { Review } from '#src/domain/review/review.ts'
import { purposesFor, type SendFrom, sendPlan } from '#src/features/handOver/sendPlan.ts'
import { reviewers } from '#tests/support/reviewers.ts'

const { officer, supervisor } = reviewers
const now = '2026-11-23T09:30:00.000Z'
const asked = (change: Partial<SendFrom> = {}): SendFrom => {
  let made = 0
  return {
    ...{ review: undefined, verdicts: new Map(), by: officer, now },
    standing: { stops: 0, open: 0, checklistOpen: 0 },
    newId: (prefix) => `${prefix}_${++made}`,
    ...change,
  }
}
const move = (from: Status, to: Status, change: Partial<Move> = {}): Move => ({
  ...{ id: `${from}-${to}`, from, to, at: now, by: officer },
  ...change,
})
const returned: Review = {
  author: officer.key,
  moves: [
    move('drafting', 'submitted'),
    move('submitted', 'returned', { by: supervisor, reasonCode: 'other', reason: 'More of May' }),
  ],
}
const steps = (review: Review | undefined, purpose: 'review' | 'advice' = 'review') => {
  const plan = sendPlan(purpose, asked({ review }))
  return plan.ok ? plan.moves.map(({ from, to }) => `${from} ${to}`) : plan.because
}

describe('an application that is sent for authority', () => {
  test('is submitted', () => {
    expect(steps(undefined)).toEqual(['drafting submitted'])
  })

  test('goes on being written first where it was returned, and is then submitted', () => {
    expect(steps(returned)).toEqual(['returned drafting', 'drafting submitted'])
  })

  test('is sent again without a step where it is submitted already', () => {
    expect(steps({ author: officer.key, moves: [move('drafting', 'submitted')] })).toEqual([])
  })

  test('is not sent while a finding stops it, and is sent once none does', () => {
    const standing = { stops: 2, open: 0, checklistOpen: 0 }
    expect(sendPlan('review', asked({ standing }))).toEqual({
      ok: false,
      because: ['2 findings must be put right first.'],
    })
  })

  test('is not sent by somebody who did not write it', () => {
    const plan = sendPlan('review', asked({ review: { author: officer.key }, by: supervisor }))
    expect(plan).toMatchObject({ ok: false })
  })
})

describe('an application that is sent for legal advice', () => {
  test('goes from the supervisor’s desk to legal services', () => {
    const submitted = { author: officer.key, moves: [move('drafting', 'submitted')] }
    expect(steps(submitted, 'advice')).toEqual(['submitted withLegal'])
  })

  test('is refused, in the words of the status table, before it was submitted', () => {
    expect(steps(undefined, 'advice')).toEqual([
      'An application does not go from “Drafting” to “With legal services”.',
    ])
  })
})

test('an answer and a whole case move nothing', () => {
  expect(sendPlan('answer', asked())).toEqual({ ok: true, moves: [] })
  expect(sendPlan('case', asked())).toEqual({ ok: true, moves: [] })
})

describe('what somebody may send', () => {
  const copy = (as: 'supervisor' | 'officer') => ({ review: { copy: { of: officer, as, receivedAt: now } } })

  test('is all but an answer for its author, and an answer for a reader', () => {
    expect(purposesFor({})).toEqual(['review', 'advice', 'case'])
    expect(purposesFor(copy('supervisor'))).toEqual(['answer'])
  })

  test('is nothing for who handed it on', () => {
    expect(purposesFor(copy('officer'))).toEqual([])
  })
})
