import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openReview, submitted, theOfficer } from '#tests/support/openReview.tsx'

const at = '2026-06-23T09:00:00.000Z'
const raised = {
  id: 't-1',
  kind: 'comment' as const,
  anchor: { step: 'acts' as const, item: 'act-03' },
  comments: [{ id: 'c-1', at, by: theOfficer, text: 'Is this the right evening?' }],
}
const legal = {
  ...raised,
  id: 't-2',
  kind: 'legal' as const,
  comments: [{ id: 'c-2', at, by: theOfficer, text: 'May we rely on this?' }],
}
const heading = 'Comments'

test('a supervisor comments on a condition, and the comment is kept under their name', async () => {
  const { user, press, record, key } = await openReview({
    page: 'comments',
    as: 'supervisor',
    review: submitted,
    heading,
  })
  const place = await screen.findByLabelText('What is it about?')
  await user.selectOptions(place, screen.getByRole('option', { name: /^Condition 1:/ }))
  await user.type(screen.getByLabelText('Comment'), 'Too wide?')
  await press('Add the comment')
  await waitFor(async () =>
    expect((await record())?.threads).toMatchObject([
      {
        kind: 'comment',
        anchor: { step: 'prohibitions', item: 'c-c01' },
        comments: [{ text: 'Too wide?', by: { key, role: 'supervisor' } }],
      },
    ]),
  )
  expect(await screen.findByRole('heading', { name: 'Open (1)' })).toBeVisible()
})

test('a comment without a place or without words is not kept, and what is missing is said', async () => {
  const { press, record } = await openReview({
    page: 'comments',
    as: 'supervisor',
    review: submitted,
    heading,
  })
  await screen.findByLabelText('What is it about?')
  await press('Add the comment')
  expect(await screen.findAllByText('Choose what the comment is about')).not.toHaveLength(0)
  expect(screen.getAllByText('Enter the comment')).not.toHaveLength(0)
  expect((await record())?.threads).toBeUndefined()
})

test('somebody else than who raised it replies, and resolves it only with a reason', async () => {
  const { user, press, record } = await openReview({
    page: 'comments',
    as: 'supervisor',
    review: { ...submitted, threads: [raised] },
    heading,
  })
  await user.type(await screen.findByLabelText('Reply'), 'The second.')
  await press(/^Add the reply/)
  await waitFor(async () => expect((await record())?.threads?.[0]?.comments).toHaveLength(2))
  await user.click(screen.getByText('Resolve', { selector: '.govuk-details__summary-text' }))
  await press(/^Resolve/)
  expect(await screen.findByText('Say why it is resolved')).toBeVisible()
  expect((await record())?.threads?.[0]?.resolved).toBeUndefined()
  await user.type(screen.getByLabelText('Why is this resolved?'), 'Corrected.')
  await press(/^Resolve/)
  await waitFor(async () =>
    expect((await record())?.threads?.[0]?.resolved).toMatchObject({ why: 'Corrected.' }),
  )
})

test('legal advice is between the officer and the lawyer: a supervisor sees nothing of it', async () => {
  await openReview({
    page: 'comments',
    as: 'supervisor',
    review: { ...submitted, threads: [legal] },
    heading,
  })
  expect(screen.queryByText('For the purpose of obtaining legal advice')).toBeNull()
  expect(screen.queryByText('May we rely on this?')).toBeNull()
})

test.each(['officer', 'lawyer'] as const)(
  'the %s reads and answers what is said for legal advice',
  async (as) => {
    await openReview({ page: 'comments', as, review: { ...submitted, threads: [legal] }, heading })
    expect(screen.getByRole('heading', { name: 'For the purpose of obtaining legal advice' })).toBeVisible()
    expect(screen.getByText('May we rely on this?')).toBeVisible()
    expect(await screen.findByLabelText('Reply')).toBeVisible()
  },
)

test('a comment that is half typed waits while its writer looks at another page, and is gone from the box once it is added', async () => {
  const { user, press, stored } = await openReview({
    page: 'comments',
    as: 'supervisor',
    review: submitted,
    heading,
  })
  await user.type(await screen.findByLabelText('Comment'), 'Is this too')
  await user.click(screen.getByRole('link', { name: 'Overview' }))
  await screen.findByRole('heading', { level: 1, name: 'Review this application' })
  await user.click(screen.getByRole('link', { name: 'Comments' }))
  const box = await screen.findByLabelText('Comment')
  expect(box).toHaveValue('Is this too')
  await user.type(box, ' wide?')
  await user.selectOptions(
    screen.getByLabelText('What is it about?'),
    screen.getByRole('option', { name: /^Condition 1:/ }),
  )
  await press('Add the comment')
  await waitFor(() => expect(screen.getByLabelText('Comment')).toHaveValue(''))
  await waitFor(async () => expect((await stored('fx-08')).typing).toEqual({}))
  expect((await stored('fx-08')).review?.threads?.[0]?.comments[0]?.text).toBe('Is this too wide?')
})
