import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { manyActs } from '#tests/support/manyActs.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const openGroup = async (user: Awaited<ReturnType<typeof openStep>>['user'], name: string) => {
  const summary = screen.getByText((text) => text.startsWith(name), { selector: 'summary *' })
  if (!summary.closest('details')?.open) await user.click(summary)
}
const group = (name: string) => within(screen.getByRole('group', { name }))

test('an act needs when, what happened and how it is known, and nothing else', async () => {
  const { user, stored, address } = await openStep({ step: 'acts', item: 'act-1' })
  await user.click(screen.getByRole('button', { name: 'Save and go to the list' }))
  const summary = await screen.findByRole('alert')
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Say when it happened', 'Say what happened, in one or two sentences', 'Say how it is known'])

  await user.click(screen.getByRole('radio', { name: 'On one day' }))
  const day = group('Day it happened')
  await user.type(day.getByLabelText('Day'), '6')
  await user.type(day.getByLabelText('Month'), '4')
  await user.type(day.getByLabelText('Year'), '2026')
  await user.type(screen.getByLabelText('Time (optional)'), '10.10pm')
  await user.type(screen.getByLabelText('What happened?'), 'He sent 31 messages.')
  await user.click(screen.getByRole('checkbox', { name: 'A phone, computer or account shows it' }))
  await user.click(screen.getByRole('button', { name: 'Save and go to the list' }))

  await screen.findByText('Showing 1 of 1')
  expect(address()).toBe('/case/case_1/acts')
  expect((await stored()).case.acts?.items).toEqual([
    {
      id: 'act-1',
      kind: 'act',
      when: { precision: 'exact', on: '2026-04-06', time: '22:10' },
      what: 'He sent 31 messages.',
      howKnown: ['device'],
    },
  ])
})

test('the boxes that served papers print say that the defendant will read them', async () => {
  const { user } = await openStep({ step: 'acts', item: 'act-1' })
  await openGroup(user, 'Report, police action and effect')
  await openGroup(user, 'Towards whom, where and how')
  for (const box of ['What happened?', 'What it did to the person', 'What the police did'])
    expect(screen.getByLabelText(box)).toHaveAccessibleDescription(/The defendant will read this/)
  expect(screen.getByLabelText('Reference of the report')).not.toHaveAccessibleDescription()
  expect(
    screen.getByRole('group', { name: 'May the served papers name this place?' }),
  ).toHaveAccessibleDescription('Until you answer, they do not name it.')
})

test('nothing is stored for an act that was opened and left empty', async () => {
  const { user, stored } = await openStep({ step: 'acts', item: 'act-1' })
  await user.click(screen.getByRole('link', { name: 'Back' }))
  await screen.findByText('There are no acts yet.')
  expect((await stored()).case.acts).toBeUndefined()
})

test('an act between two days asks for both, and says which is missing', async () => {
  const { user } = await openStep({ step: 'acts', item: 'act-1' })
  await user.click(screen.getByRole('radio', { name: 'Between two days' }))
  expect(screen.queryByLabelText('Time (optional)')).not.toBeInTheDocument()
  await user.type(group('First day it may have happened').getByLabelText('Day'), '1')
  await user.click(screen.getByRole('button', { name: 'Save and go to the list' }))
  const summary = await screen.findByRole('alert')
  expect(within(summary).getByRole('link', { name: 'Enter the first day' })).toBeVisible()
  expect(within(summary).getByRole('link', { name: 'Enter the last day' })).toBeVisible()
})

test('a half-typed day is kept and comes back', async () => {
  const { user, stored } = await openStep({ step: 'acts', item: 'act-1' })
  await user.click(screen.getByRole('radio', { name: 'On one day' }))
  const day = group('Day it happened')
  await user.type(day.getByLabelText('Day'), '31')
  await user.type(day.getByLabelText('Month'), '2')
  await user.tab()
  await waitFor(async () => expect((await stored()).typing.acts).toEqual({ 'items.act-1.when.on': '31/2/' }))
})

test('the number of an act follows the order of date, with the acts before and after it', async () => {
  const draft = aDraft({ acts: { items: manyActs(12).reverse() } })
  const { user } = await openStep({ step: 'acts', item: 'act-0004', draft })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Act 4 of 12')
  await user.click(screen.getByRole('link', { name: 'Next: act 5' }))
  expect(await screen.findByRole('heading', { name: 'Act 5 of 12' })).toBeVisible()
  expect(screen.getByLabelText('What happened?')).toHaveValue(manyActs(5)[4]?.what)
  await user.click(screen.getByRole('link', { name: 'Previous: act 4' }))
  expect(await screen.findByRole('heading', { name: 'Act 4 of 12' })).toBeVisible()
})

test('the first act has none before it and the last none after', async () => {
  const draft = aDraft({ acts: { items: manyActs(2) } })
  const { user } = await openStep({ step: 'acts', item: 'act-0001', draft })
  expect(screen.queryByRole('link', { name: /^Previous/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Next: act 2' }))
  await screen.findByRole('heading', { name: 'Act 2 of 2' })
  expect(screen.queryByRole('link', { name: /^Next/ })).not.toBeInTheDocument()
})

test('"Save and add another" keeps the act and opens a new one', async () => {
  const draft = aDraft({ acts: { items: manyActs(1) } })
  const { user, stored, address } = await openStep({ step: 'acts', item: 'act-0001', draft })
  await user.type(screen.getByLabelText('What happened?'), ' She saw him.')
  await user.click(screen.getByRole('button', { name: 'Save and add another' }))
  expect(await screen.findByRole('heading', { name: 'New act' })).toBeVisible()
  expect(address()).not.toContain('act-0001')
  expect(screen.getByLabelText('What happened?')).toHaveValue('')
  expect((await stored()).case.acts?.items?.[0]?.what).toMatch(/She saw him\.$/)
})

test('"Save and add another" says what is missing and stays', async () => {
  const { user, address } = await openStep({ step: 'acts', item: 'act-1' })
  await user.type(screen.getByLabelText('What happened?'), 'He came by.')
  await user.click(screen.getByRole('button', { name: 'Save and add another' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Say how it is known')
  expect(address()).toBe('/case/case_1/acts/act-1')
})

test('each kind of act that the Act names stands beside its words; our own kinds say that they are not in it', async () => {
  const { user, stored } = await openStep({ step: 'acts', item: 'act-1' })
  await openGroup(user, 'Kind of act')
  expect(screen.getByText('“following a person” (s.2A(3)(a))')).toBeVisible()
  expect(screen.getByText(/Not named in the Act/)).toBeVisible()
  await user.click(screen.getByRole('checkbox', { name: 'Following' }))
  await user.click(screen.getByRole('checkbox', { name: 'Threats' }))
  await user.tab()
  await waitFor(async () => expect((await stored()).case.acts?.items?.[0]?.behaviours).toEqual(['a', 'h']))
})

test('people, exhibits, witnesses and runs of the case can be chosen', async () => {
  const file = aCase()
  const draft = aDraft({ ...file, id: 'case_1' })
  const { user, stored } = await openStep({ step: 'acts', item: 'act-06', draft })
  await openGroup(user, 'Towards whom')
  await openGroup(user, 'Proof')
  await openGroup(user, 'Why it was unwelcome')
  await user.click(screen.getByRole('checkbox', { name: 'Ottoline Marshbank' }))
  await user.click(screen.getByRole('checkbox', { name: /^OM\/1: / }))
  await user.click(screen.getByRole('radio', { name: /^Hearsay/ }))
  await user.selectOptions(screen.getByLabelText('Whose words are passed on?'), 'Merrin Oakhollow')
  await user.selectOptions(screen.getByLabelText('Run of like acts it belongs to'), 'Contact by every route')
  expect(screen.getByText(/Each later message came by a route/)).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'No, withhold this place from served papers' }))
  await user.tab()
  await waitFor(async () => {
    const act = (await stored()).case.acts?.items?.find(({ id }) => id === 'act-06')
    expect(act).toMatchObject({ run: 'run-contact', placeShown: 'withheld' })
    expect(act?.account).toMatchObject({ kind: 'hearsay', witness: 'w-merrin' })
    expect(act?.towards).toEqual(['p-tansy'])
    expect(act?.exhibits).toContain('ex-01')
  })
})

test('a first-hand act can name who saw it, and need not', async () => {
  const draft = aDraft({ ...aCase(), id: 'case_1' })
  const { user, stored } = await openStep({ step: 'acts', item: 'act-06', draft })
  await openGroup(user, 'Proof')
  await user.click(screen.getByRole('radio', { name: /^First-hand/ }))
  const seenBy = screen.getByLabelText('Who saw or heard it? (optional)')
  expect(screen.getByRole('option', { name: 'The person to whom it was done' })).toBeVisible()
  await user.selectOptions(seenBy, 'Tansy Marshbank')
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).case.acts?.items?.find(({ id }) => id === 'act-06')?.account).toMatchObject({
      kind: 'firstHand',
      witness: 'w-tansy',
    }),
  )
})

test('a folded group says how many of its questions have an answer', async () => {
  const draft = aDraft({ ...aCase(), id: 'case_1' })
  await openStep({ step: 'acts', item: 'act-01', draft })
  expect(screen.getByText('Towards whom, where and how (2 answers)')).toBeVisible()
})

test('a folded group opens when one of its answers is wrong', async () => {
  const draft = aDraft({ acts: { items: manyActs(1) } })
  const { user } = await openStep({ step: 'acts', item: 'act-0001', draft })
  const summary = screen.getByText('Report, police action and effect')
  expect(summary.closest('details')).not.toHaveAttribute('open')
  await user.click(summary)
  await user.type(group('Day it was reported to the police').getByLabelText('Day'), '40')
  await user.click(summary)
  await user.click(screen.getByRole('button', { name: 'Save and go to the list' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Enter the day of the report')
  expect(summary.closest('details')).toHaveAttribute('open')
})

test('names the conditions that answer the act, each the way there and back', async () => {
  const draft = aDraft({ ...aCase(), id: 'case_1' })
  const { user, path } = await openStep({ step: 'acts', item: 'act-01', draft })
  await user.click(screen.getByText(/^Conditions that answer this act \(\d\)$/))
  await user.click(screen.getByRole('link', { name: 'Condition 1: No direct contact' }))
  await screen.findByRole('heading', { name: 'Prohibition 1', level: 1 })
  await user.click(screen.getByRole('button', { name: 'Save and go back' }))
  await screen.findByRole('heading', { name: 'Act 1 of 4', level: 1 })
  expect(path()).toBe('/case/case_1/acts/act-01')
})

test('says nothing of conditions where none answers the act', async () => {
  await openStep({ step: 'acts', item: 'act-0001', draft: aDraft({ acts: { items: manyActs(1) } }) })
  expect(screen.queryByText(/^Conditions that answer this act/)).toBeNull()
})
