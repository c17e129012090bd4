import { expect, test } from 'vitest'
import type { Thread } from '#src/domain/review/threads.ts'
import { leaving } from '#src/features/handOver/leaving.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { reviewers } from '#tests/support/reviewers.ts'

const by = reviewers.officer
const at = '2026-11-23T09:30:00.000Z'
const thread = (id: string, kind: Thread['kind']): Thread => ({
  ...{ id, kind, anchor: { step: 'acts' } },
  comments: [{ id: `${id}-1`, at, by, text: 'A word' }],
})
const draft = {
  ...aDraft({}, { typing: { court: { 'hearing.on': '31/2/' } }, notes: { acts: 'Ring her sister' } }),
  review: { threads: [thread('open', 'comment'), thread('advice', 'legal')] },
}
const threads = (purpose: 'review' | 'advice') => leaving(draft, purpose).review?.threads?.map(({ id }) => id)

test('half-typed text and notes never leave', () => {
  expect(leaving(draft, 'advice')).toMatchObject({ typing: {}, notes: {} })
})

test('what is said for legal advice goes to the lawyer and not to the supervisor', () => {
  expect(threads('advice')).toEqual(['open', 'advice'])
  expect(threads('review')).toEqual(['open'])
})
