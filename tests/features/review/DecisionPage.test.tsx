import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { checklistPoints } from '#src/domain/review/checklistPoints.ts'
import type { Review } from '#src/domain/review/review.ts'
import { openReview, submitted, theOfficer } from '#tests/support/openReview.tsx'
import { aSignatory } from '#tests/support/signing.ts'

const heading = 'Decision'
const at = '2026-06-24T08:00:00.000Z'
const by = aSignatory('supervisor', 'b'.repeat(64))
const answered: Review['checklist'] = checklistPoints.map(({ id }) => ({
  id,
  result: 'pass',
  reason: 'Read and in order.',
  by,
  at,
}))

test('a supervisor returns the application with a coded reason and words', async () => {
  const { user, press, record, key } = await openReview({
    page: 'decision',
    as: 'supervisor',
    review: submitted,
    heading,
  })
  await user.click(await screen.findByLabelText('Return it to the officer'))
  await press('Record the decision')
  expect((await screen.findAllByText('Choose the main reason')).length).toBeGreaterThan(0)
  await user.selectOptions(screen.getByLabelText('Main reason'), 'conditionsTooWide')
  await user.type(
    screen.getByLabelText('In your words, to the officer'),
    'Condition 4 takes in the whole ward.',
  )
  await press('Record the decision')
  await waitFor(async () =>
    expect((await record())?.moves?.[1]).toMatchObject({
      from: 'submitted',
      to: 'returned',
      reasonCode: 'conditionsTooWide',
      reason: 'Condition 4 takes in the whole ward.',
      by: { key, rank: 'Superintendent' },
    }),
  )
  expect(await screen.findByRole('link', { name: /Send the answer back/ })).toHaveAttribute(
    'href',
    '/case/fx-08/send',
  )
})

test('a supervisor refuses authority with a coded reason', async () => {
  const { user, press, record } = await openReview({
    page: 'decision',
    as: 'supervisor',
    review: submitted,
    heading,
  })
  await user.click(await screen.findByLabelText('Refuse authority'))
  await user.selectOptions(screen.getByLabelText('Main reason'), 'noPresentRisk')
  await user.type(screen.getByLabelText('In your words, to the officer'), 'Nothing since June.')
  await press('Record the decision')
  await waitFor(async () =>
    expect((await record())?.moves?.[1]).toMatchObject({ to: 'notPursued', reasonCode: 'noPresentRisk' }),
  )
})

async function authorise(review: Partial<Review>) {
  const opened = await openReview({ page: 'decision', as: 'supervisor', review, heading })
  const { user, press } = opened
  await user.click(await screen.findByLabelText('Authorise the application'))
  for (const test of screen.getAllByRole('checkbox')) await user.click(test)
  await user.type(screen.getByLabelText('Your reasons'), 'He has come to this area.')
  await press('Record the decision')
  return opened
}

test('a supervisor authorises with the tests, reasons and declaration, signed with the key of the vault', async () => {
  const { record, key } = await authorise({ ...submitted, checklist: answered })
  await waitFor(async () => expect((await record())?.moves).toHaveLength(2))
  const review = await record()
  const signOff = review?.signOffs?.[0]
  expect(signOff?.statement).toMatchObject({
    purpose: 'authority',
    tests: ['acts', 'risk', 'necessity'],
    reasons: 'He has come to this area.',
    drafter: theOfficer.key,
    by: { key, name: 'Edith Larkmoor', rank: 'Superintendent' },
  })
  expect(review?.moves?.[1]).toMatchObject({ to: 'authorised', signOff: signOff?.id })
  expect(await screen.findByText('Authorised')).toBeVisible()
})

test('nothing is signed while points of the checklist are open, and that is said', async () => {
  const { record } = await authorise(submitted)
  expect(await screen.findByText(/of the checklist must be answered first/)).toBeVisible()
  expect((await record())?.signOffs).toBeUndefined()
  expect((await record())?.moves).toHaveLength(1)
})

test('an authority without the declaration or with one test alone is not kept', async () => {
  const { user, press, record } = await openReview({
    page: 'decision',
    as: 'supervisor',
    review: { ...submitted, checklist: answered },
    heading,
  })
  await user.click(await screen.findByLabelText('Authorise the application'))
  await user.click(screen.getAllByRole('checkbox')[0] ?? document.body)
  await press('Record the decision')
  expect(
    (await screen.findAllByText('Tick the declaration, or choose something else')).length,
  ).toBeGreaterThan(0)
  expect(screen.getAllByText(/^Tick each of the three tests/).length).toBeGreaterThan(0)
  expect((await record())?.moves).toHaveLength(1)
})

test('an application that is not submitted is not decided on', async () => {
  await openReview({ page: 'decision', as: 'supervisor', heading })
  expect(
    await screen.findByText(/There is nothing to decide now: the application stands at “Drafting”/),
  ).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Record the decision' })).toBeNull()
})

test('the officer is never offered the decision, and needs a reason not to pursue the application', async () => {
  const { press, record } = await openReview({ page: 'decision', as: 'officer', heading })
  expect(await screen.findByRole('link', { name: 'Send for authority' })).toHaveAttribute(
    'href',
    '/case/fx-08/send',
  )
  expect(screen.queryByRole('radio', { name: 'Authorise the application' })).toBeNull()
  await press('Do not pursue')
  expect(await screen.findByText('Enter the reason in your words')).toBeInTheDocument()
  expect((await record())?.moves).toBeUndefined()
})

test('the officer signs the wording as its author, and the signature is of the officer’s key', async () => {
  const { press, record, key } = await openReview({ page: 'decision', as: 'officer', heading })
  await screen.findByRole('button', { name: 'Sign as the author' })
  await press('Sign as the author')
  expect(await screen.findByText('It is signed as it stands.')).toBeVisible()
  expect((await record())?.signOffs?.[0]?.statement).toMatchObject({
    purpose: 'authorship',
    by: { key },
    drafter: key,
  })
})

test('a lawyer settles the wording of an application that is with legal services', async () => {
  const moves: Review['moves'] = [
    { id: 'm-1', from: 'drafting', to: 'submitted', at, by: theOfficer },
    { id: 'm-2', from: 'submitted', to: 'withLegal', at, by: theOfficer },
  ]
  const { press, record } = await openReview({
    page: 'decision',
    as: 'lawyer',
    review: { ...submitted, moves },
    heading,
  })
  await screen.findByRole('button', { name: 'Sign the settled wording' })
  await press('Sign the settled wording')
  await waitFor(async () =>
    expect((await record())?.signOffs?.[0]?.statement).toMatchObject({
      purpose: 'settlement',
      drafter: theOfficer.key,
    }),
  )
})
