import { expect, test } from 'vitest'
import { openThreads } from '#src/domain/review/openThreads.ts'
import type { Thread } from '#src/domain/review/threads.ts'
import { reviewers } from '#tests/support/reviewers.ts'

const at = '2026-11-23T09:00:00.000Z'
const thread = (id: string, anchor: Thread['anchor'], rest: Partial<Thread> = {}): Thread => ({
  id,
  kind: 'comment',
  anchor,
  comments: [{ id: `c-${id}`, at, by: reviewers.supervisor, text: 'Which evening?' }],
  ...rest,
})
const threads = [
  thread('page', { step: 'acts' }),
  thread('act', { step: 'acts', item: 'act-1' }),
  thread('other', { step: 'risk' }),
  thread('done', { step: 'acts' }, { resolved: { at, by: reviewers.supervisor } }),
]
const ids = (found: readonly Thread[]) => found.map(({ id }) => id)

test('a page has the threads on it and on its items, until they are resolved', () => {
  expect(ids(openThreads({ threads }, 'acts'))).toEqual(['page', 'act'])
})

test('the page of one item has the threads on that item alone', () => {
  expect(ids(openThreads({ threads }, 'acts', 'act-1'))).toEqual(['act'])
  expect(openThreads({ threads }, 'acts', 'act-2')).toEqual([])
})

test('an application without a record has none', () => {
  expect(openThreads(undefined, 'acts')).toEqual([])
})
