import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { summary } from '#src/features/steps/evidence/summary.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { manyActs } from '#tests/support/manyActs.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const small = () => aDraft({ ...aCase(), id: 'case_1' })
const exhibitsOf = async ({ stored }: { stored: () => Promise<ReturnType<typeof aDraft>> }) =>
  (await stored()).case.acts?.items?.map(({ id, exhibits = [] }) => [id, ...exhibits])

test('an officer can say that there are no exhibits, and take it back', async () => {
  const { user, answers } = await openStep({ step: 'evidence' })
  await user.click(screen.getByRole('checkbox', { name: 'There are no exhibits' }))
  await waitFor(async () => expect(await answers('evidence')).toEqual({ none: 'none' }))
  expect(screen.queryByRole('link', { name: 'Add an exhibit' })).not.toBeInTheDocument()

  await user.click(screen.getByRole('checkbox', { name: 'There are no exhibits' }))
  expect(await screen.findByRole('link', { name: 'Add an exhibit' })).toBeVisible()
  expect((await answers('evidence'))?.none).toBeUndefined()
})

test('the list says how many exhibits there are and which acts each shows', async () => {
  await openStep({ step: 'evidence', draft: small() })
  const table = within(screen.getByRole('table', { name: 'List of exhibits' }))
  expect(screen.getByText('3 exhibits')).toBeVisible()
  const row = within(table.getByRole('rowheader', { name: 'OM/1' }).closest('tr') ?? document.body)
  expect(row.getByText('1')).toBeVisible()
  expect(row.getByText('Yes, as it is')).toBeVisible()
})

test('acts without proof are listed, with a link to each', async () => {
  await openStep({ step: 'evidence', draft: small() })
  expect(screen.getByText(/^1 act has no exhibit/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Act 2' })).toHaveAttribute('href', '/case/case_1/acts/act-06')
})

test('a removed exhibit is unlinked from its acts, and undo links it again', async () => {
  const open = await openStep({ step: 'evidence', draft: small() })
  const before = await exhibitsOf(open)
  await open.user.click(screen.getByRole('button', { name: 'Delete exhibit OM/1' }))
  expect(await screen.findByText('Exhibit OM/1 removed')).toBeVisible()
  expect((await exhibitsOf(open))?.flat()).not.toContain('ex-01')

  await open.user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await exhibitsOf(open)).toEqual(before))
  expect((await open.answers('evidence'))?.exhibits?.map(({ id }) => id)).toEqual(['ex-01', 'ex-09', 'ex-11'])
})

test('an exhibit says what is missing in words', async () => {
  const { user } = await openStep({ step: 'evidence', item: 'exhibit-1' })
  await user.click(screen.getByRole('button', { name: 'Save and go to the list' }))
  const found = within(await screen.findByRole('alert'))
  expect(found.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Enter the exhibit’s reference, like OM/1',
    'Say what the exhibit is',
    'Say who produces it',
    'Choose whether it is served',
  ])
})

test('acts are ticked at a new exhibit: the exhibit is listed first, then the acts point at it', async () => {
  const draft = aDraft({ acts: { items: manyActs(3) } })
  const open = await openStep({ step: 'evidence', item: 'exhibit-1', draft })
  await open.user.type(screen.getByLabelText('Reference'), 'RT/1')
  await open.user.click(screen.getByRole('checkbox', { name: /^1\. 1 Jan 2025/ }))
  await open.user.click(screen.getByRole('checkbox', { name: /^3\. 7 Jan 2025/ }))
  await waitFor(async () =>
    expect(await exhibitsOf(open)).toEqual([
      ['act-0001', 'exhibit-1'],
      ['act-0002'],
      ['act-0003', 'exhibit-1'],
    ]),
  )
  expect((await open.answers('evidence'))?.exhibits).toEqual([{ id: 'exhibit-1', reference: 'RT/1' }])

  await open.user.click(screen.getByRole('checkbox', { name: /^1\. 1 Jan 2025/ }))
  await waitFor(async () =>
    expect(await exhibitsOf(open)).toEqual([['act-0001'], ['act-0002'], ['act-0003', 'exhibit-1']]),
  )
})

test('two ticks faster than the page is drawn are both kept', async () => {
  const draft = aDraft({
    acts: { items: manyActs(2) },
    evidence: { exhibits: [{ id: 'x', reference: 'X/1' }] },
  })
  const open = await openStep({ step: 'evidence', item: 'x', draft })
  screen.getByRole('checkbox', { name: /^1\. / }).click()
  screen.getByRole('checkbox', { name: /^2\. / }).click()
  await waitFor(async () =>
    expect(await exhibitsOf(open)).toEqual([
      ['act-0001', 'x'],
      ['act-0002', 'x'],
    ]),
  )
})

test('with 300 acts the page shows what is ticked and a few others, and finds the rest', async () => {
  const items = manyActs(300).map((act) => (act.id === 'act-0299' ? { ...act, exhibits: ['x'] } : act))
  const draft = aDraft({ acts: { items }, evidence: { exhibits: [{ id: 'x', reference: 'X/1' }] } })
  const { user } = await openStep({ step: 'evidence', item: 'x', draft })
  const ticks = within(screen.getByRole('group', { name: 'Which acts does it show?' }))
  expect(ticks.getByRole('checkbox', { name: /^299\. / })).toBeChecked()
  expect(ticks.getAllByRole('checkbox')).toHaveLength(20)
  expect(ticks.getByText('1 of 300 ticked.')).toBeVisible()
  expect(ticks.getByText(/^Showing 1 to 20 of 300/)).toBeVisible()

  await user.type(screen.getByLabelText('Search the acts to tick'), 'entry 250')
  expect(ticks.getByRole('checkbox', { name: /^250\. / })).toBeVisible()
  expect(ticks.getByText('1 of 300 ticked. 1 matches the search.')).toBeVisible()
})

test('an exhibit that shows a thousand acts lists them a page at a time, and one untick unlinks only that act', async () => {
  const items = manyActs(1000).map((act) => ({ ...act, exhibits: ['x'] }))
  const draft = aDraft({ acts: { items }, evidence: { exhibits: [{ id: 'x', reference: 'X/1' }] } })
  const open = await openStep({ step: 'evidence', item: 'x', draft })
  expect(screen.getAllByRole('checkbox')).toHaveLength(20)
  expect(screen.getByText('1000 of 1000 ticked.')).toBeVisible()
  await open.user.click(screen.getByRole('button', { name: /^Next 20/ }))
  await open.user.click(screen.getByRole('checkbox', { name: /^21\. / }))
  expect(await screen.findByText('999 of 1000 ticked.')).toBeVisible()
  const linked = (await exhibitsOf(open))?.filter(([, exhibit]) => exhibit === 'x').map(([id]) => id)
  expect(linked).toHaveLength(999)
  expect(linked).not.toContain('act-0021')
})

test('the check-answers page names each exhibit with its acts', () => {
  const rows = summary(aCase())
  expect(rows[0]).toMatchObject({ question: 'Exhibit OM/1', item: 'ex-01' })
  expect(rows[0]?.answer).toMatch(/^Screenshots of 31 text messages; acts 1; Yes, as it is$/)
  expect(summary(aCase({ evidence: { exhibits: undefined, none: 'none' } }))).toEqual([
    { question: 'List of exhibits', answer: 'There are no exhibits' },
  ])
  expect(summary(aCase({ evidence: undefined }))[0]?.answer).toBeUndefined()
})
