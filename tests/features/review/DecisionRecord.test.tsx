import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aReviewRecord } from '#tests/support/aReviewRecord.ts'
import { openReview } from '#tests/support/openReview.tsx'

const opening = { page: 'decision', as: 'officer', heading: 'Decision' } as const

test('a decision is recorded with what was known, the alternatives, the advice and why, by whom and when', async () => {
  const { user, press, record, key } = await openReview(opening)
  await user.click(await screen.findByText('Record a decision'))
  await user.click(await screen.findByLabelText('To withdraw'))
  await user.type(screen.getByLabelText('What was known'), 'She no longer lives here.')
  await user.type(screen.getByLabelText('What else was considered'), 'A narrower order.')
  await user.click(screen.getByLabelText('Not taken'))
  await user.type(screen.getByLabelText(/^Why to go on/), 'The risk has ended.')
  await press('Add to the record')
  await waitFor(async () =>
    expect((await record())?.decisions).toMatchObject([
      {
        ...{ decision: 'withdraw', known: 'She no longer lives here.', alternatives: 'A narrower order.' },
        ...{ advice: 'no', why: 'The risk has ended.', by: { key } },
      },
    ]),
  )
  expect(await screen.findByRole('heading', { level: 3, name: /^To withdraw, 24 June 2026/ })).toBeVisible()
})

test('a decision that lacks something is not recorded', async () => {
  const { user, press, record } = await openReview(opening)
  await user.click(await screen.findByText('Record a decision'))
  await screen.findByLabelText('To withdraw')
  await press('Add to the record')
  for (const message of ['Choose what was decided', 'Say what was known', 'Say why'])
    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0)
  expect((await record())?.decisions).toBeUndefined()
})

test('what was recorded before stands there, the newest first', async () => {
  const [decision] = aReviewRecord().decisions ?? []
  if (!decision) throw new Error('The record of this test has no decision')
  const later = { ...decision, id: 'd-2', at: '2026-06-23T16:00:00.000Z', decision: 'change' as const }
  await openReview({ ...opening, review: { decisions: [decision, later] } })
  const cards = await screen.findAllByRole('heading', { level: 3, name: /^To (go on|change)/ })
  expect(cards.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^To change the application/),
    expect.stringMatching(/^To go on/),
  ])
})
