import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/stalking/summary.ts'
import { wording } from '#src/features/steps/stalking/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const draft = aDraft(aCase())
const reasoning = () => screen.getByLabelText<HTMLTextAreaElement>(wording.reasoning)

test('the officer sees the words of the Act for the police and for the court, each with its place', async () => {
  await openStep({ step: 'stalking', draft })
  expect(screen.getByText('“if it appears to the chief officer that”')).toBeVisible()
  expect(screen.getByText('“if satisfied that”')).toBeVisible()
  expect(
    screen.getByText('Stalking Protection Act 2019 s.2(1)(a)', { selector: '.govuk-inset-text *' }),
  ).toBeVisible()
})

test('the officer reads act numbers, never brackets, and the store keeps the acts themselves', async () => {
  const { user, stored } = await openStep({ step: 'stalking', draft })
  expect(reasoning().value).toBe('He contacted her again and again (#1, #4) after she said no.')

  await user.click(reasoning())
  await user.type(reasoning(), ' See #2.')
  expect(reasoning().value).toContain('See #2.')
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).case.stalking?.reasoning).toBe(
      'He contacted her again and again ([[act:act-01]], [[act:act-10]]) after she said no. See [[act:act-06]].',
    ),
  )
})

test('an act found by its words is put where the caret is', async () => {
  const { user } = await openStep({ step: 'stalking', draft: aDraft({ ...aCase(), stalking: {} }) })
  await user.type(reasoning(), 'It began with ')
  await user.click(screen.getByText('Refer to an act'))
  await user.type(screen.getByLabelText(/Find an act/), '#1')
  await user.click(screen.getByRole('button', { name: /^Act 1, / }))
  expect(reasoning().value).toBe('It began with #1')
})

test('an example of the Act without an act is seen as a gap', async () => {
  await openStep({ step: 'stalking', draft })
  const table = screen.getByRole('table', { name: wording.evidence })
  const row = within(table).getByRole('row', { name: /Interfering with property/ })
  expect(within(row).getByText('None')).toBeVisible()
})

test('the picture of the acts says in one sentence what it shows', async () => {
  await openStep({ step: 'stalking', draft })
  expect(screen.getByRole('img', { name: /^Acts over time, by kind\. 3 acts between / })).toBeVisible()
  expect(screen.getByText(/A larger mark is several acts of one day/)).toBeVisible()
})

test('FOUR is offered as an aid and said not to be a test', async () => {
  await openStep({ step: 'stalking', draft })
  expect(screen.getByText(/It is not a legal test/)).toBeInTheDocument()
})

test('a suggestion is not part of the application until it is accepted, and nothing typed is overwritten', async () => {
  const { user, stored } = await openStep({ step: 'stalking', draft })
  const before = reasoning().value
  const all = screen.getAllByText('Not confirmed').length
  expect((await stored()).case.stalking?.reasoning).not.toContain('The chronology records')

  await user.click(screen.getByRole('button', { name: 'Accept suggestion 1' }))
  expect(reasoning().value.startsWith(`${before}\n\nThe applicant puts `)).toBe(true)
  expect(screen.getAllByText('Not confirmed')).toHaveLength(all - 1)
  await waitFor(async () => expect((await stored()).case.stalking?.setAside).toHaveLength(1))
})

test('an edited suggestion stands in the box, selected, and a dismissed one is gone', async () => {
  const { user, stored } = await openStep({ step: 'stalking', draft: aDraft({ ...aCase(), stalking: {} }) })
  await user.click(screen.getByRole('button', { name: 'Edit suggestion 1' }))
  expect(reasoning()).toHaveFocus()
  expect(reasoning().selectionEnd).toBe(reasoning().value.length)
  const written = reasoning().value

  await user.click(screen.getByRole('button', { name: 'Dismiss suggestion 1' }))
  expect(reasoning().value).toBe(written)
  await waitFor(async () => expect((await stored()).case.stalking?.setAside).toHaveLength(2))
})

test('Continue without reasoning says what to enter', async () => {
  const { user } = await openStep({ step: 'stalking', draft: aDraft() })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(
    await screen.findByRole('link', { name: 'Say why these are acts associated with stalking' }),
  ).toBeVisible()
})

test('the answers are shown with act numbers', () => {
  expect(summary(aCase())[0]).toEqual({
    question: wording.reasoning,
    answer: 'He contacted her again and again (acts 1 and 4) after she said no.',
  })
})
