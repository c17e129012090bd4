import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/safety/summary.ts'
import { wording } from '#src/features/steps/safety/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

test('the five events are added to the told-list at once, and only those that are missing', async () => {
  const { user, stored } = await openStep({ step: 'safety', draft: aDraft() })
  await user.click(screen.getByRole('button', { name: wording.addMissing }))
  expect(screen.getByLabelText(wording.event(5))).toHaveValue('served')
  expect(screen.queryByRole('button', { name: wording.addMissing })).toBeNull()
  await user.type(screen.getByLabelText(wording.who(4)), 'Ottoline Marshbank')
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).case.safety?.told?.map(({ event, who }) => [event, who])).toEqual([
      ['lodged', undefined],
      ['hearing', undefined],
      ['outcome', undefined],
      ['aboutToBeServed', 'Ottoline Marshbank'],
      ['served', undefined],
    ]),
  )
})

test('a check is added and kept', async () => {
  const { user, stored } = await openStep({ step: 'safety', draft: aDraft() })
  await user.click(screen.getByRole('button', { name: wording.addCheck }))
  await user.type(screen.getByLabelText(wording.what(1)), 'Accounts')
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).case.safety?.checks).toMatchObject([{ what: 'Accounts' }]),
  )
})

test('Continue on an empty page names what is missing', async () => {
  const { user } = await openStep({ step: 'safety', draft: aDraft() })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  for (const message of [
    'Say whether there is a safety plan',
    'Add who is told of each event',
    'Add at least one check',
    'Enter who serves the order',
  ])
    expect(await screen.findByRole('link', { name: message })).toBeVisible()
})

test('the answers show who is told at which event', () => {
  const rows = summary(aCase())
  expect(rows.find(({ question }) => question === 'Event 1: The application is lodged')?.answer).toBe(
    'Ottoline Marshbank. DC Lorcan Ashdown. 24 June 2026',
  )
  expect(summary(aDraft().case).find(({ question }) => question === wording.checks)?.answer).toBeUndefined()
})
