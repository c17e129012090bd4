import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openReview, theOfficer } from '#tests/support/openReview.tsx'
import { sample } from '#tests/support/samples.ts'

const heading = 'Compare two versions'
const { prohibitions } = sample('fx-08')
const [first] = prohibitions?.items ?? []
const shorter = { prohibitions: { items: (prohibitions?.items ?? []).slice(1) } }
const copyOf = (lookedAt?: number) => ({
  copy: {
    ...{ of: theOfficer, as: 'supervisor' as const, receivedAt: '2026-06-24T12:00:00.000Z' },
    ...(lookedAt !== undefined && { lookedAt }),
  },
})

describe('the comparison of two versions', () => {
  test('begins with what changed since the author last sent the application', async () => {
    const sent = { id: 'x', direction: 'sent', purpose: 'review', with: [], head: '0', seq: 0 } as const
    await openReview({
      page: 'compare',
      as: 'officer',
      heading,
      earlier: { 0: shorter },
      review: { exchanges: [{ ...sent, with: [], at: '2026-06-20T09:30:00.000Z' }] },
    })
    expect(await screen.findByText(/since you last sent this application/)).toBeVisible()
    expect(await screen.findByRole('heading', { level: 3, name: 'Condition 1: added' })).toBeVisible()
    expect(screen.getByText(first?.text ?? '').tagName).toBe('INS')
    expect(screen.getByLabelText('Later version')).toHaveDisplayValue(/As it is now/)
  })

  test('another earlier version can be chosen', async () => {
    const { user } = await openReview({ page: 'compare', as: 'officer', heading, earlier: { 0: shorter } })
    await screen.findByRole('heading', { level: 3, name: 'Condition 1: added' })
    await user.selectOptions(screen.getByLabelText('Earlier version'), '1')
    expect(await screen.findByText('No answer differs between the two versions.')).toBeVisible()
  })

  test('a version that is no longer kept is said', async () => {
    await openReview({ page: 'compare?from=99', as: 'officer', heading, earlier: { 0: shorter } })
    expect(await screen.findByText(/One of these versions is no longer kept/)).toBeVisible()
  })

  test('with one version there is nothing to compare', async () => {
    await openReview({ page: 'compare', as: 'officer', heading })
    expect(await screen.findByText(/There is no earlier version/)).toBeVisible()
    expect(screen.queryByLabelText('Earlier version')).toBeNull()
  })
})

describe('a reader', () => {
  test('sees first what changed since they looked, and marks it as looked through', async () => {
    const { press, record } = await openReview({
      page: 'compare',
      as: 'supervisor',
      heading,
      earlier: { 0: shorter },
      review: copyOf(0),
    })
    await screen.findByRole('heading', { level: 3, name: 'Condition 1: added' })
    await press('I have looked through these changes')
    expect((await record())?.copy?.lookedAt).toBe(1)
  })
})
