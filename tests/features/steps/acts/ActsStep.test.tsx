import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeDoor } from '#tests/support/fakeDoor.ts'
import { manyActs } from '#tests/support/manyActs.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const threeHundred = () => aDraft({ acts: { items: manyActs(300) } })
const list = () => within(screen.getByRole('table', { name: 'Acts and context in order of date' }))
const rows = () => list().getAllByRole('row').slice(1)
const firstRow = () => {
  const [row] = rows()
  if (!row) throw new Error('The list is empty')
  return within(row)
}

test('an officer with no acts yet is told so and can add one', async () => {
  const { user, address } = await openStep({ step: 'acts' })
  expect(screen.getByText('There are no acts yet.')).toBeVisible()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Add an act' }))
  expect(await screen.findByRole('heading', { name: 'New act' })).toBeVisible()
  expect(address()).toMatch(/^\/case\/case_1\/acts\/act_/)
})

test('the list always says how many acts there are, and shows 25 of them', async () => {
  await openStep({ step: 'acts', draft: threeHundred() })
  expect(screen.getByText('Showing 1 to 25 of 300')).toBeVisible()
  expect(rows()).toHaveLength(25)
})

test('the last page shows the last acts, and a page that does not exist shows the last one', async () => {
  await openStep({ step: 'acts', draft: threeHundred(), query: '?page=99' })
  expect(screen.getByText('Showing 276 to 300 of 300')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: 'Tick Context 300' })).toBeInTheDocument()
})

test('acts are filtered by kind and by proof; the filter stands in the address', async () => {
  const { user, address } = await openStep({ step: 'acts', draft: threeHundred(), query: '?page=3' })
  await user.selectOptions(screen.getByLabelText('Kind of act to show'), 'Context only')
  expect(await screen.findByText('Showing 1 to 25 of 30 that match, out of 300')).toBeVisible()
  expect(address()).toBe('/case/case_1/acts?kind=context')
  expect(screen.getByLabelText('Kind of act to show')).toHaveFocus()

  await user.selectOptions(screen.getByLabelText('Kind of act to show'), 'All kinds')
  await user.selectOptions(screen.getByLabelText('Proof to show'), 'Without an exhibit or a statement')
  expect(await screen.findByText(/that match, out of 300/)).toBeVisible()
  for (const row of rows()) expect(within(row).getByText('None yet')).toBeVisible()
})

test('what is typed into the search finds acts and never stands in the address', async () => {
  const { user, address } = await openStep({ step: 'acts', draft: threeHundred(), query: '?page=2' })
  await user.type(screen.getByLabelText('Search the acts'), 'BUS stop')
  expect(await screen.findByText('Showing 1 to 25 of 50 that match, out of 300')).toBeVisible()
  expect(address()).toBe('/case/case_1/acts')

  await user.type(screen.getByLabelText('Search the acts'), ' zebra')
  expect(await screen.findByText('0 of 300 entries match')).toBeVisible()
})

test('an act is deleted at once and put back where it stood', async () => {
  const { user, stored } = await openStep({ step: 'acts', draft: aDraft({ acts: { items: manyActs(3) } }) })
  await user.click(firstRow().getByRole('button', { name: 'Delete Act 1' }))
  expect(await screen.findByText('Act 1 deleted')).toBeVisible()
  expect((await stored()).case.acts?.items).toHaveLength(2)

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText('Showing 1 to 3 of 3')
  expect((await stored()).case.acts?.items?.map(({ id }) => id)).toEqual(['act-0001', 'act-0002', 'act-0003'])
})

test('half-typed text of a deleted act goes with it and comes back with it', async () => {
  const draft = aDraft(
    { acts: { items: manyActs(2) } },
    { typing: { acts: { 'items.act-0001.when.time': 'ten' } } },
  )
  const { user, stored } = await openStep({ step: 'acts', draft })
  await user.click(screen.getByRole('button', { name: 'Delete Act 1' }))
  await screen.findByText('Act 1 deleted')
  expect((await stored()).typing.acts ?? {}).toEqual({})
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText('Showing 1 to 2 of 2')
  expect((await stored()).typing.acts).toEqual({ 'items.act-0001.when.time': 'ten' })
})

test('a duplicate stands beside its original, has an id of its own and no fixed number', async () => {
  const [act] = manyActs(1)
  if (!act) throw new Error('No act was made')
  const draft = aDraft({ acts: { items: [{ ...act, servedNumber: 1 }] } })
  const { user, stored } = await openStep({ step: 'acts', draft })
  await user.click(screen.getByRole('button', { name: 'Duplicate Act 1' }))
  expect(await screen.findByText('Act 1 duplicated')).toBeVisible()
  const items = (await stored()).case.acts?.items ?? []
  expect(items).toHaveLength(2)
  expect(items[1]).toMatchObject({ what: act.what, when: act.when })
  expect(items[1]?.id).not.toBe(act.id)
  expect(items[1]?.servedNumber).toBeUndefined()
})

test('two acts deleted one after the other, faster than the page is drawn, are both gone', async () => {
  const { stored } = await openStep({ step: 'acts', draft: aDraft({ acts: { items: manyActs(3) } }) })
  screen.getByRole('button', { name: 'Delete Act 1' }).click()
  screen.getByRole('button', { name: 'Delete Act 2' }).click()
  await waitFor(async () =>
    expect((await stored()).case.acts?.items?.map(({ id }) => id)).toEqual(['act-0003']),
  )
})

test('an act that another tab added meanwhile stays when one is deleted here', async () => {
  const draft = aDraft({ acts: { items: manyActs(2) } })
  const { stored, otherTab } = await openStep({ step: 'acts', draft })
  const button = screen.getByRole('button', { name: 'Delete Act 1' })
  const added = { step: 'acts' as const, answers: { items: manyActs(3) }, typed: {} }
  const changed = await otherTab.change('case_1', 1, added, '2026-07-01T09:01:00.000Z')
  expect(changed.saved).toBe(true)
  button.click()
  await waitFor(async () =>
    expect((await stored()).case.acts?.items?.map(({ id }) => id)).toEqual(['act-0002', 'act-0003']),
  )
})

test('ticked acts are put in a new run, and taken out again by undo', async () => {
  const { user, stored } = await openStep({ step: 'acts', draft: aDraft({ acts: { items: manyActs(3) } }) })
  await user.click(screen.getByRole('button', { name: 'Put the ticked acts there' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Tick at least one act in the list')

  await user.click(screen.getByRole('checkbox', { name: 'Tick Act 1' }))
  await user.click(screen.getByRole('checkbox', { name: 'Tick Act 3' }))
  expect(screen.getByText('2 acts ticked in the list')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Put the ticked acts there' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Give the new run a short name')

  await user.type(screen.getByLabelText('Name of the new run'), 'Waiting')
  await user.click(screen.getByRole('button', { name: 'Put the ticked acts there' }))
  expect(await screen.findByText('2 acts moved')).toBeVisible()
  const { acts } = (await stored()).case
  const [run] = acts?.runs ?? []
  expect(run?.name).toBe('Waiting')
  expect(acts?.items?.map((act) => act.run)).toEqual([run?.id, undefined, run?.id])

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await stored()).case.acts?.runs ?? []).toEqual([]))
  expect((await stored()).case.acts?.items?.map((act) => act.run)).toEqual([undefined, undefined, undefined])
})

test('what was typed into the search is there again when the officer comes back to the list', async () => {
  const { user } = await openStep({ step: 'acts', draft: threeHundred() })
  await user.type(screen.getByLabelText('Search the acts'), 'bus stop')
  await screen.findByText('Showing 1 to 25 of 50 that match, out of 300')
  await user.click(firstRow().getByRole('link', { name: /^Change/ }))
  await screen.findByRole('heading', { level: 1, name: /^Act \d+ of/ })
  await user.click(await screen.findByRole('link', { name: 'Back' }))
  expect(await screen.findByLabelText('Search the acts')).toHaveValue('bus stop')
  expect(await screen.findByText('Showing 1 to 25 of 50 that match, out of 300')).toBeVisible()
  expect(window.location.href).not.toContain('bus')
  expect(sessionStorage).toHaveLength(0)
})

test('what was typed into the search is forgotten when the door closes', async () => {
  const { door } = fakeDoor({
    state: { kind: 'open', vault: { id: 'vault_1', label: 'WM 1234' } },
    vaults: [{}],
  })
  const { user } = await openStep({ step: 'acts', draft: threeHundred(), services: { door } })
  await user.type(screen.getByLabelText('Search the acts'), 'bus stop')
  await screen.findByText('Showing 1 to 25 of 50 that match, out of 300')
  await act(() => door.lock())
  await user.type(await screen.findByLabelText('Passphrase'), 'six plain words of a test{Enter}')
  expect(await screen.findByLabelText('Search the acts')).toHaveValue('')
})

test('the name of a new run is kept until the run is made', async () => {
  const { user, stored } = await openStep({ step: 'acts', draft: aDraft({ acts: { items: manyActs(3) } }) })
  await user.type(screen.getByLabelText('Name of the new run'), 'Waiting')
  await user.click(firstRow().getByRole('link', { name: /^Change/ }))
  await screen.findByRole('heading', { level: 1, name: /^Act \d+ of/ })
  await user.click(await screen.findByRole('link', { name: 'Back' }))
  expect(await screen.findByLabelText('Name of the new run')).toHaveValue('Waiting')
  await user.click(screen.getByRole('checkbox', { name: 'Tick Act 1' }))
  await user.click(screen.getByRole('button', { name: 'Put the ticked acts there' }))
  await screen.findByText('1 act moved')
  expect((await stored()).typing).toEqual({})
})
