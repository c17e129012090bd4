import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openReview, submitted } from '#tests/support/openReview.tsx'

const heading = 'Review this application'

test('a supervisor sees whose application this is, the three tests, the conditions and what is open on one page', async () => {
  await openReview({ as: 'supervisor', review: submitted, heading })
  expect(
    screen.getByText(/a copy to read, of the application of Detective Inspector Rowena Thrale/),
  ).toBeVisible()
  expect(await screen.findByText(/You are Superintendent Edith Larkmoor/)).toBeVisible()
  expect(await screen.findByText('Submitted', { selector: 'strong' })).toBeVisible()
  for (const name of [
    '1. Acts associated with stalking',
    '2. A risk associated with stalking',
    '3. An order is necessary',
  ])
    expect(screen.getByRole('heading', { level: 3, name })).toBeVisible()
  const table = screen.getByRole('table', { name: /^The conditions/ })
  expect(
    within(table).getByText(/The defendant must not contact Delphine Ashgrove by any means/),
  ).toBeVisible()
  expect(within(table).getAllByText('Delphine Ashgrove').length).toBeGreaterThan(0)
})

test('an officer sees that the application is theirs', async () => {
  await openReview({ as: 'officer', heading })
  expect(screen.getByText(/This is your own application/)).toBeVisible()
  expect(await screen.findByText('Drafting')).toBeVisible()
})

test('what needs a reason stands beside the reason that the officer gave', async () => {
  const { stored } = await openReview({ as: 'supervisor', review: submitted, heading })
  const given = (await stored('fx-08')).case.explanations?.[0]?.reason ?? 'none'
  const table = await screen.findByRole('table', { name: /^Open points/ })
  expect(within(table).getByText(given)).toBeVisible()
  expect(table).toHaveAccessibleName(/^Open points: 0 to put right, \d+ without a reason, [1-9]\d* with one$/)
})

test('an answer that a condition would put somebody at risk is told first, with the way to decide on it', async () => {
  const by = { key: 'd'.repeat(64), name: 'Nell Hartley', role: 'advocate', organisation: 'Harbour' } as const
  const at = '2026-06-23T09:00:00.000Z'
  await openReview({
    as: 'supervisor',
    heading,
    review: {
      ...submitted,
      consultations: [
        {
          id: 'share-1',
          person: 'p-delphine',
          sentAt: at,
          to: { key: by.key, name: by.name },
          expires: at,
          conditions: [],
          reply: {
            at,
            by,
            asking: { asked: 'no', why: 'Abroad' },
            conditions: [{ condition: 'c-p07', answer: 'risk', words: 'He would learn the ward.' }],
          },
        },
      ],
    },
  })
  expect(
    screen.getByText(/Condition 4 would put the person at risk: “He would learn the ward.”/),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Decide on it' })).toHaveAttribute(
    'href',
    '/case/fx-08/review/decision',
  )
})

test('a reader marks the first look, and from then on sees how much changed in each part', async () => {
  const { press, record } = await openReview({
    as: 'supervisor',
    review: submitted,
    earlier: { 1: {} },
    heading,
  })
  expect(screen.getByText(/for the first time/)).toBeVisible()
  await press('I have looked through this version')
  expect(await screen.findByText('Conditions and zones')).toBeVisible()
  expect((await record())?.copy?.lookedAt).toBe(1)
  expect(screen.getAllByText('No change').length).toBeGreaterThan(3)
  expect(screen.getByRole('link', { name: 'See each change' })).toHaveAttribute(
    'href',
    '/case/fx-08/review/compare',
  )
})

test('a supervisor is told what they can do with a submitted application', async () => {
  await openReview({ as: 'supervisor', review: submitted, heading })
  expect(await screen.findByText(/Return to the officer; Refuse authority; Authorise/)).toBeVisible()
})

test('a lawyer is told that nothing waits for them while the application is submitted', async () => {
  await openReview({ as: 'lawyer', review: submitted, heading })
  expect(await screen.findByText(/^Nothing is to be done by you now/)).toBeVisible()
})
