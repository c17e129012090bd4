import { describe, expect, test } from 'vitest'
import { draft } from '#src/domain/case/draft.ts'
import type { Exchange } from '#src/domain/review/exchanges.ts'
import type { Redline } from '#src/domain/review/redlines.ts'
import type { Review } from '#src/domain/review/review.ts'
import { handed, publicReview } from '#src/domain/review/travels.ts'
import { author, lawyer, reviewAt, supervisor } from '#tests/support/aChain.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { keyOf } from '#tests/support/signing.ts'

const at = '2026-11-20T10:00:00.000Z'
const exchange = (id: string, purpose: Exchange['purpose'], direction: Exchange['direction']): Exchange => ({
  id,
  purpose,
  direction,
  at,
  with: [{ key: keyOf('d'), name: 'Yarrow Fenwick' }],
  head: 'abcdef012345',
})
const redline = (id: string, by: Redline['by']): Redline => ({
  id,
  where: { step: 'risk' },
  path: ['reasoning'],
  before: 'He knew.',
  after: 'He ought to have known.',
  why: `The advice of ${id}.`,
  by,
  at,
})
const thread = (kind: 'comment' | 'legal') => ({
  id: `t-${kind}`,
  kind,
  anchor: { step: 'acts' as const },
  comments: [{ id: 'c-1', at, by: author, text: `Words of a ${kind} thread.` }],
})
const review: Review = {
  ...reviewAt('authorised'),
  copy: { of: author, as: 'supervisor', receivedAt: at, lookedAt: 3 },
  threads: [thread('comment'), thread('legal')],
  redlines: [redline('lawyer', lawyer), redline('supervisor', supervisor)],
  decisions: [
    {
      id: 'd-1',
      at,
      by: author,
      decision: 'proceed',
      known: 'All.',
      alternatives: 'None.',
      advice: 'yes',
      why: 'So.',
    },
  ],
  exchanges: [exchange('x-1', 'share', 'sent'), exchange('x-2', 'case', 'received')],
}
const whole = aDraft(
  { defendant: { name: 'Alaric Fell' } },
  { review, notes: { acts: 'ask her' }, typing: { risk: { reasoning: '?' } } },
)

describe('an application that is handed over to be looked through', () => {
  test.each(['review', 'advice'] as const)('goes without notes and half-typed text: %s', (purpose) => {
    const sent = handed(whole, purpose)
    expect(sent).toMatchObject({ case: whole.case, notes: {}, typing: {} })
    expect(sent.review?.copy).toBeUndefined()
    expect(sent.review?.moves).toEqual(review.moves)
    expect(sent.review?.signOffs).toEqual(review.signOffs)
    expect(draft.safeParse(sent).success).toBe(true)
  })

  test('takes what is legal advice to the lawyer alone', () => {
    expect(handed(whole, 'advice').review).toMatchObject({
      threads: review.threads,
      redlines: review.redlines,
    })
    const read = JSON.stringify(handed(whole, 'review'))
    expect(read).not.toContain('legal')
    expect(read).not.toContain('The advice of lawyer.')
    expect(read).toContain('The advice of supervisor.')
    expect(read).toContain('Words of a comment thread.')
  })

  test('says who wrote it before, and nothing else of the files that went out and came in', () => {
    expect(handed(whole, 'review').review?.exchanges?.map(({ id }) => id)).toEqual(['x-2'])
  })

  test('without a record has none', () => {
    expect(handed(aDraft(), 'review')).toEqual(aDraft())
    expect(handed(aDraft(), 'case')).toEqual(aDraft())
  })
})

test('the whole case goes with all of it, and as no copy', () => {
  const { copy: _, ...all } = review
  expect(handed(whole, 'case')).toEqual({ ...whole, review: all })
})

describe('the record in a plain file', () => {
  test('has no legal advice in it, and all the rest', () => {
    const shown = publicReview(review)
    expect(JSON.stringify(shown)).not.toMatch(/legal|The advice of lawyer/)
    expect(shown.threads).toEqual([thread('comment')])
    expect({ ...shown, threads: review.threads, redlines: review.redlines }).toEqual(review)
  })

  test('of one that has neither threads nor wordings is the same', () => {
    expect(publicReview(reviewAt('settled'))).toEqual(reviewAt('settled'))
  })
})
