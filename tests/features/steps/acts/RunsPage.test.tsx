import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { manyActs } from '#tests/support/manyActs.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const runs = [
  { id: 'run_1', name: 'Waiting outside', why: 'She had asked him to stop.' },
  { id: 'run_2', name: 'Messages' },
]
const items = manyActs(5).map((act, at) => ({ ...act, ...(at < 3 && { run: 'run_1' }) }))
const draft = aDraft({ acts: { items, runs } })
const card = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest<HTMLElement>('.govuk-summary-card')
  if (!found) throw new Error(`There is no card of ${name}`)
  return within(found)
}
const button = (name: string) => screen.getByRole('button', { name })

test('each run says why it is told as one and how many acts are in it', async () => {
  await openStep({ step: 'acts', item: 'runs', draft })
  expect(screen.getByText('2 runs')).toBeVisible()
  const values = (name: string) =>
    card(name)
      .getAllByRole('definition')
      .map((value) => value.textContent)
  expect(values('Waiting outside')).toEqual(['She had asked him to stop.', '3'])
  expect(values('Messages')).toEqual(['Not said yet', '0'])
})

test('a run is deleted, its acts stand alone, and undo puts both back', async () => {
  const { user, answers } = await openStep({ step: 'acts', item: 'runs', draft })
  await user.click(button('Delete (Waiting outside)'))
  expect(await screen.findByText('Run “Waiting outside” deleted. Its acts stand alone.')).toBeVisible()
  expect(screen.getByText('1 run')).toBeVisible()
  const runOf = async () => (await answers('acts'))?.items?.map(({ run }) => run)
  expect(await runOf()).toEqual([undefined, undefined, undefined, undefined, undefined])
  expect((await answers('acts'))?.items).toHaveLength(5)

  await user.click(button('Undo'))
  await screen.findByText('2 runs')
  expect((await answers('acts'))?.runs).toEqual(runs)
  expect(await runOf()).toEqual(['run_1', 'run_1', 'run_1', undefined, undefined])
})

test('a run is added with the first thing typed, and comes back to the list', async () => {
  const { user, path, answers } = await openStep({ step: 'acts', item: 'runs' })
  expect(screen.getByText('0 runs')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Add a run' }))
  await screen.findByRole('heading', { level: 1, name: 'A run of like acts' })
  expect(await answers('acts')).toBeUndefined()
  await user.type(screen.getByLabelText('Short name of the run'), 'Waiting')
  await user.type(screen.getByLabelText(/^Why were these acts unwelcome/), 'She had said no.')
  await user.click(button('Save and go to the runs'))
  await waitFor(() => expect(path()).toBe('/case/case_1/acts/runs'))
  expect(await screen.findByRole('heading', { name: 'Waiting' })).toBeVisible()
  expect((await answers('acts'))?.runs).toMatchObject([{ name: 'Waiting', why: 'She had said no.' }])
})
