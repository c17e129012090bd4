import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openReview, submitted } from '#tests/support/openReview.tsx'

const heading = 'Checklist before court'

test('a supervisor answers a point with a reason, and one more counts as answered', async () => {
  const { user, record, key } = await openReview({
    page: 'checklist',
    as: 'supervisor',
    review: submitted,
    heading,
  })
  const before = Number(
    /^(\d+) of 35 answered$/.exec((await screen.findByText(/of 35 answered/)).textContent)?.[1],
  )
  const [open] = await screen.findAllByText(/^Answer this point/)
  if (!open) throw new Error('No point is open in this case')
  const card = within(open.closest('section') ?? document.body)
  await user.click(open)
  await user.click(await card.findByLabelText('Pass'))
  await user.click(card.getByRole('button', { name: /^Keep the answer/ }))
  expect(await card.findByText('Enter the reason')).toBeVisible()
  await user.type(card.getByLabelText('Reason'), 'Seen on the file.')
  await user.click(card.getByRole('button', { name: /^Keep the answer/ }))
  await waitFor(async () =>
    expect((await record())?.checklist).toMatchObject([
      { result: 'pass', reason: 'Seen on the file.', by: { key } },
    ]),
  )
  expect(await screen.findByText(`${before + 1} of 35 answered`)).toBeVisible()
})

test('an officer reads the checklist and answers none of it', async () => {
  await openReview({ page: 'checklist', as: 'officer', heading })
  expect(screen.getByText('A supervisor answers the checklist. You can read it here.')).toBeVisible()
  expect(screen.queryByText(/^Answer this point/)).toBeNull()
  expect(screen.getByText(/of 35 answered/)).toBeVisible()
})
