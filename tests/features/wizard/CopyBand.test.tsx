import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ReviewCopy } from '#src/domain/review/review.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { reviewers } from '#tests/support/reviewers.ts'

const copy = (as: ReviewCopy['as']): ReviewCopy => ({
  ...{ of: reviewers.officer, as, receivedAt: '2026-11-23T09:00:00.000Z' },
})
async function openCopy(as?: ReviewCopy['as']) {
  const draft = { ...aDraft(), ...(as && { review: { copy: copy(as) } }) }
  await openApp({ at: `/case/${draft.case.id}`, drafts: [draft] })
  await screen.findByRole('heading', { level: 1 })
}

test('a copy to read says whose application it is, and leads to its review', async () => {
  await openCopy('supervisor')
  expect(screen.getByText(/^This is a copy to read: Wynn Arkwright writes/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Comment on it and decide' })).toHaveAttribute(
    'href',
    '/case/case_1/review',
  )
})

test('who handed an application on is told that it is a copy now', async () => {
  await openCopy('officer')
  expect(screen.getByText(/^You handed this application on to Wynn Arkwright/)).toBeInTheDocument()
})

test('one’s own application says nothing of it', async () => {
  await openCopy()
  expect(screen.queryByText(/copy to read/)).toBeNull()
})
