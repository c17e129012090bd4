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
const draft = aDraft({ acts: { items: manyActs(2), runs } })
const name = () => screen.getByLabelText('Short name of the run')
const why = () => screen.getByLabelText(/^Why were these acts unwelcome/)
const save = () => screen.getByRole('button', { name: 'Save and go to the runs' })

test('a run comes with its name and its reason', async () => {
  await openStep({ step: 'acts', item: 'run_1', draft })
  expect(name()).toHaveValue('Waiting outside')
  expect(why()).toHaveValue('She had asked him to stop.')
})

test('what is changed is kept; the other run and the acts stay as they are', async () => {
  const { user, path, answers } = await openStep({ step: 'acts', item: 'run_2', draft })
  await user.type(why(), 'He had been told not to write.')
  await user.click(save())
  await waitFor(() => expect(path()).toBe('/case/case_1/acts/runs'))
  expect(await answers('acts')).toEqual({
    items: manyActs(2),
    runs: [runs[0], { ...runs[1], why: 'He had been told not to write.' }],
  })
})

test('a run without a name or a reason is kept all the same, and says what is missing', async () => {
  const { user, path, answers } = await openStep({ step: 'acts', item: 'run_2', draft })
  await user.clear(name())
  await user.click(save())
  const summary = within(await screen.findByRole('alert'))
  expect(summary.getAllByRole('link').length).toBeGreaterThan(0)
  expect(path()).toBe('/case/case_1/acts/run_2')
  await waitFor(async () => expect((await answers('acts'))?.runs).toEqual([runs[0], { id: 'run_2' }]))
})
