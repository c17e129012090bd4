import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { summary } from '#src/features/steps/witnesses/summary.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const withHearing = (on: string | undefined, rest: Part<CaseFile> = {}) =>
  aDraft({
    ...aCase({
      court: { hearing: on ? { listed: 'yes', on } : { listed: 'no' } },
      witnesses: { hearsayNotice: { status: 'toBeServed' } },
      ...rest,
    }),
    id: 'case_1',
  })

test('the step asks for a witness, the notice, the time and the questioning', async () => {
  const { user } = await openStep({ step: 'witnesses' })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  const found = within(await screen.findByRole('alert'))
  expect(found.getAllByRole('link').map((link) => link.textContent)).toEqual(
    expect.arrayContaining([
      'Add at least one witness',
      'Choose whether a hearsay notice is needed',
      'Say whether you ask the court to shorten the time for the hearsay notice',
      'Say whether the defendant might question the protected person himself or herself',
      'Choose the direction you ask for',
    ]),
  )
})

test('what rests on hearsay is shown from the acts and from who is called', async () => {
  await openStep({ step: 'witnesses', draft: withHearing('2026-07-08') })
  expect(screen.getByRole('link', { name: 'Act 2' })).toHaveAttribute('href', '/case/case_1/acts/act-06')
  expect(screen.getByText('The account of Merrin Oakhollow, who will not be called')).toBeVisible()
})

test.each([
  [
    'a hearing on 8 July leaves 16 June as the last day',
    '2026-07-08',
    '2026-06-15',
    'Tuesday 16 June 2026',
    '1 day left.',
  ],
  ['the last day itself', '2026-07-08', '2026-06-16', 'Tuesday 16 June 2026', 'Today is the last day.'],
])('%s', async (_, hearing, today, lastDay, left) => {
  await openStep({ step: 'witnesses', draft: withHearing(hearing), today })
  expect(screen.getByText(new RegExp(`By hand: ${lastDay}, for the hearing on 8 July 2026`))).toBeVisible()
  expect(screen.getByText(left)).toBeVisible()
  expect(screen.getAllByText(/r\.3\(1\)/)[0]).toBeVisible()
})

test('the day after the last day the officer is warned and told to ask for a shorter time', async () => {
  await openStep({ step: 'witnesses', draft: withHearing('2026-07-08'), today: '2026-06-17' })
  expect(screen.getByText(/The last day has passed/)).toBeVisible()
})

test.each([
  ['2026-06-16', /was served in time/],
  ['2026-06-17', /was served after the last day/],
])('a notice served on %s for a hearing on 8 July', async (on, words) => {
  const served = { witnesses: { hearsayNotice: { status: 'served' as const, on } } }
  await openStep({ step: 'witnesses', draft: withHearing('2026-07-08', served) })
  expect(screen.getByText(words)).toBeVisible()
})

test('without a day of hearing the officer is sent to enter one; without hearsay nothing is counted', async () => {
  await openStep({ step: 'witnesses', draft: withHearing(undefined) })
  expect(screen.getByRole('link', { name: 'Go to the court and the hearing' })).toBeVisible()
})

test('where no notice is needed no last day is shown', async () => {
  const none = { witnesses: { hearsayNotice: { status: 'notNeeded' as const } } }
  await openStep({ step: 'witnesses', draft: withHearing('2026-07-08', none) })
  expect(screen.queryByText('Last day for the hearsay notice')).not.toBeInTheDocument()
})

test('the answers on the notice and the questioning are kept', async () => {
  const { user, answers } = await openStep({ step: 'witnesses' })
  await user.click(screen.getByRole('radio', { name: 'Yes, it is still to be served' }))
  await user.type(screen.getByLabelText('Who will serve it'), 'PC Fern Alder')
  await user.click(
    within(screen.getByRole('group', { name: /shorten the time/ })).getByRole('radio', { name: 'Yes' }),
  )
  await user.type(screen.getByLabelText('Why should the court shorten it?'), 'Bail ends first.')
  await user.click(
    within(screen.getByRole('group', { name: /Might the defendant/ })).getByRole('radio', {
      name: 'Not known',
    }),
  )
  await user.click(screen.getByRole('checkbox', { name: 'Screens' }))
  await user.tab()
  await waitFor(async () =>
    expect(await answers('witnesses')).toEqual({
      hearsayNotice: { status: 'toBeServed', by: 'PC Fern Alder' },
      shorterTime: { asked: 'yes', why: 'Bail ends first.' },
      questioning: { mightQuestion: 'notKnown', direction: ['screens'] },
    }),
  )
})

test('a witness is removed and put back while the rest of the page stays', async () => {
  const { user, answers } = await openStep({ step: 'witnesses', draft: withHearing('2026-07-08') })
  await user.type(screen.getByLabelText('Who will serve it'), ' and a colleague')
  await user.click(screen.getByRole('button', { name: 'Delete Tansy Marshbank' }))
  expect(await screen.findByText('Tansy Marshbank removed from the witnesses')).toBeVisible()
  expect((await answers('witnesses'))?.people).toHaveLength(2)
  expect((await answers('witnesses'))?.hearsayNotice?.by).toMatch(/and a colleague$/)

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText('3 witnesses')
  expect((await answers('witnesses'))?.people?.map(({ id }) => id)).toEqual([
    'w-ottoline',
    'w-tansy',
    'w-merrin',
  ])
})

test('a witness who is not called needs a reason', async () => {
  const { user, answers, path } = await openStep({
    step: 'witnesses',
    item: 'witness-1',
    draft: withHearing('2026-07-08'),
  })
  await user.type(screen.getByLabelText('Name of the witness'), 'Gideon Latch')
  await user.type(screen.getByLabelText('What can the witness say?'), 'What he saw.')
  await user.click(screen.getByRole('radio', { name: 'No' }))
  await user.click(screen.getByRole('button', { name: 'Save and go to the list' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Say why the witness will not be called')

  await user.type(screen.getByLabelText('Why will the witness not be called?'), 'He is abroad.')
  await user.click(screen.getByRole('button', { name: 'Save and go to the list' }))
  await waitFor(() => expect(path()).toBe('/case/case_1/witnesses'))
  expect((await answers('witnesses'))?.people?.at(-1)).toEqual({
    id: 'witness-1',
    name: 'Gideon Latch',
    gives: 'What he saw.',
    called: { answer: 'no', why: 'He is abroad.' },
  })
})

test('the six questions of weight are there to help', async () => {
  const { user } = await openStep({ step: 'witnesses' })
  const summary = screen.getByText('What a court looks at in weighing hearsay')
  await user.click(summary)
  expect(within(summary.closest('details') ?? document.body).getAllByRole('listitem')).toHaveLength(6)
})

test('the check-answers page names each witness and why one is not called', () => {
  const rows = summary(aCase())
  expect(rows.find(({ item }) => item === 'w-merrin')?.answer).toMatch(/Will not be called\. .*New Zealand/)
  expect(rows.find(({ item }) => item === 'w-ottoline')?.answer).toMatch(/Will be called\.$/)
  expect(rows.find(({ question }) => question === 'Is a hearsay notice needed?')?.answer).toBe(
    'Yes, it is still to be served, PC Wynn Arkwright, with the summons',
  )
  expect(summary({ schema: 1, id: 'x', startedOn: '2026-07-01' })[0]).toEqual({
    question: 'Witnesses',
    answer: undefined,
  })
})
