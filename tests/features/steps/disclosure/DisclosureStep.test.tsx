import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { summary } from '#src/features/steps/disclosure/summary.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

vi.setConfig({ testTimeout: 30_000 })

test('the step asks whether and where the officer looked', async () => {
  const { user } = await openStep({ step: 'disclosure' })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  const found = within(await screen.findByRole('alert'))
  expect(found.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Say whether you looked for material that helps the defendant',
    'Say where you looked',
  ])
})

test('something held back needs the lawyer’s reason, something summarised its summary', async () => {
  const { user, answers } = await openStep({ step: 'disclosure' })
  await user.click(screen.getByRole('radio', { name: 'Yes' }))
  await user.type(screen.getByLabelText('Where did you look?'), 'Custody record')
  await user.click(screen.getByRole('button', { name: 'Add something that was found' }))
  await user.type(screen.getByLabelText('What item 1 is'), 'A message of hers')
  expect(screen.queryByLabelText('Summary of item 1 that is served')).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Served as a summary' }))
  expect(screen.getByLabelText('Summary of item 1 that is served')).toBeVisible()

  await user.click(screen.getByRole('radio', { name: 'Held back, for a lawyer’s reason' }))
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Enter the lawyer’s reason for withholding it')

  await user.type(
    screen.getByLabelText('Lawyer’s reason for holding back item 1'),
    'Private medical matters.',
  )
  await user.tab()
  await waitFor(async () =>
    expect((await answers('disclosure'))?.found?.[0]).toMatchObject({
      what: 'A message of hers',
      handled: 'withheld',
      lawyerReason: 'Private medical matters.',
    }),
  )
})

test('a conviction that is or may be spent asks for the lawyer’s reason; one that is not does not', async () => {
  const { user, answers } = await openStep({ step: 'disclosure' })
  await user.click(screen.getByRole('button', { name: 'Add a conviction or caution' }))
  await user.type(screen.getByLabelText('Conviction or caution 1'), 'Criminal damage')
  const spent = within(screen.getByRole('group', { name: 'Is conviction or caution 1 spent?' }))
  const reason = 'Lawyer’s reason for relying on conviction or caution 1'
  await user.click(spent.getByRole('radio', { name: 'No' }))
  expect(screen.queryByLabelText(reason)).not.toBeInTheDocument()
  await user.click(spent.getByRole('radio', { name: 'Not known' }))
  expect(screen.getByLabelText(reason)).toBeVisible()
  await user.click(spent.getByRole('radio', { name: 'Yes' }))
  await user.type(screen.getByLabelText(reason), 'Same victim.')
  await user.tab()
  await waitFor(async () =>
    expect((await answers('disclosure'))?.convictions?.[0]).toMatchObject({
      what: 'Criminal damage',
      spent: 'yes',
      lawyerReason: 'Same victim.',
    }),
  )
})

test('the check-answers page says how each thing is handled', () => {
  const rows = summary(sample('fx-01'))
  expect(rows.find(({ question }) => question === 'What item 3 is')?.answer).toMatch(
    /Held back, for a lawyer’s reason, Sunniva Dace/,
  )
  expect(rows.find(({ question }) => question === 'What item 1 is')?.answer).toMatch(
    /Served with the papers$/,
  )
  expect(rows.find(({ question }) => question === 'Convictions and cautions relied on')?.answer).toBe('None')
  expect(
    summary({ schema: 1, id: 'x', startedOn: '2026-07-01' }).every(({ answer }) => answer === undefined),
  ).toBe(true)
})
