import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Redline } from '#src/domain/review/redlines.ts'
import { openReview, submitted } from '#tests/support/openReview.tsx'
import { sample } from '#tests/support/samples.ts'
import { aSignatory } from '#tests/support/signing.ts'

const heading = 'Wording'
const condition = sample('fx-08').prohibitions?.items?.[0]
const before = condition?.text ?? ''
const redline: Redline = {
  id: 'r-1',
  where: { step: 'prohibitions', item: 'c-c01' },
  path: ['items', 'c-c01', 'text'],
  before,
  after: 'must not contact Delphine Ashgrove.',
  why: 'Shorter.',
  by: aSignatory('lawyer', 'c'.repeat(64)),
  at: '2026-06-24T08:00:00.000Z',
}

test('the officer takes a proposed wording: it stands in the application, and the record says so', async () => {
  const { press, stored } = await openReview({
    page: 'wording',
    as: 'officer',
    review: { redlines: [redline] },
    heading,
  })
  await screen.findByRole('button', { name: /^Take this wording/ })
  await press(/^Take this wording/)
  await waitFor(async () => {
    const { case: file, review } = await stored('fx-08')
    expect(file.prohibitions?.items?.[0]?.text).toBe('must not contact Delphine Ashgrove.')
    expect(review?.redlines?.[0]?.decision).toMatchObject({ accepted: true, by: { name: 'Rowena Thrale' } })
  })
  expect(await screen.findByText('No proposal waits.')).toBeVisible()
})

test('the officer declines one with a reason, and the application stays as it is', async () => {
  const { user, press, stored } = await openReview({
    page: 'wording',
    as: 'officer',
    review: { redlines: [redline] },
    heading,
  })
  await user.click(await screen.findByText('Decline it', { selector: '.govuk-details__summary-text' }))
  await user.type(screen.getByLabelText('Why is it declined?'), 'She asked for each way to be named.')
  await press(/^Decline it/)
  await waitFor(async () => {
    const { case: file, review } = await stored('fx-08')
    expect(file.prohibitions?.items?.[0]?.text).toBe(before)
    expect(review?.redlines?.[0]?.decision).toMatchObject({
      accepted: false,
      why: 'She asked for each way to be named.',
    })
  })
})

test('a proposal whose text has changed since cannot be taken', async () => {
  const stale = { ...redline, before: `${before} ` }
  await openReview({ page: 'wording', as: 'officer', review: { redlines: [stale] }, heading })
  expect(await screen.findByText(/The text has changed since this was proposed/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Take this wording/ })).toBeNull()
})

test('a lawyer proposes other words for a condition, and proposes again in place of the first', async () => {
  const { user, record } = await openReview({ page: 'wording', as: 'lawyer', review: submitted, heading })
  const propose = async (opener: string, words: string) => {
    const [first] = await screen.findAllByText(opener)
    if (!first) throw new Error('No text can be settled')
    const card = within(first.closest<HTMLElement>('.govuk-summary-card') ?? document.body)
    await user.click(first)
    const box = await card.findByLabelText('The words that you propose')
    await user.clear(box)
    await user.type(box, words)
    await user.click(card.getByRole('button', { name: 'Propose this wording' }))
  }
  await propose('Propose other words', 'must not contact her.')
  await waitFor(async () =>
    expect((await record())?.redlines).toMatchObject([
      {
        path: ['items', 'c-c01', 'text'],
        before,
        after: 'must not contact her.',
        by: { name: 'Ambrose Tewkes' },
      },
    ]),
  )
  await propose('Change your proposal', 'must not write to her.')
  await waitFor(async () =>
    expect((await record())?.redlines).toMatchObject([{ after: 'must not write to her.' }]),
  )
  expect((await record())?.redlines).toHaveLength(1)
})

test('a supervisor reads the proposals and takes none', async () => {
  await openReview({
    page: 'wording',
    as: 'supervisor',
    review: { ...submitted, redlines: [redline] },
    heading,
  })
  expect(screen.getByText('Shorter.', { exact: false })).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Take this wording/ })).toBeNull()
  expect(screen.queryByText('Propose other words')).toBeNull()
})
