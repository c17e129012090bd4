import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/interim/summary.ts'
import { wording } from '#src/features/steps/interim/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const asked = { ...aCase(), route: { kind: 'fullWithInterim' as const } }

test('the court’s own test for an interim order stands on the page', async () => {
  await openStep({ step: 'interim', draft: aDraft(asked) })
  expect(screen.getByText('“if it considers it appropriate to do so”', { selector: 'p' })).toBeVisible()
  expect(screen.queryByText(wording.notAsked)).toBeNull()
})

test('where the route asks for none, the page says so', async () => {
  await openStep({ step: 'interim', draft: aDraft({ ...aCase(), route: { kind: 'full' } }) })
  expect(screen.getByRole('link', { name: wording.toRoute })).toBeVisible()
})

test('without notice asks why and who agrees, and says that the Act gives no express power', async () => {
  const { user, stored } = await openStep({ step: 'interim', draft: aDraft({ ...asked, interim: {} }) })
  expect(screen.queryByLabelText(wording.lawyer)).toBeNull()
  await user.click(screen.getByRole('radio', { name: wording.modes.withoutNotice }))
  expect(screen.getAllByText(/no express power to make an interim order without notice/)[0]).toBeVisible()
  await user.type(screen.getByLabelText(wording.whyWithout), 'He threatened to leave.')
  await user.type(screen.getByLabelText(wording.lawyer), 'Sunniva Dace')
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).case.interim?.notice).toEqual({
      mode: 'withoutNotice',
      why: 'He threatened to leave.',
      lawyer: 'Sunniva Dace',
    }),
  )
})

test('an interim order needs its last day', async () => {
  const { user } = await openStep({ step: 'interim', draft: aDraft({ ...asked, interim: {} }) })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(await screen.findByRole('link', { name: 'Enter the last day of the interim order' })).toBeVisible()
})

test('the answers are shown only where the route asks for an interim order', () => {
  expect(summary({ ...asked, route: { kind: 'full' } })).toEqual([])
  const rows = summary({ ...asked, interim: { notice: { mode: 'shortNotice', why: 'Bail ends.' } } })
  expect(rows.at(-1)).toEqual({ question: wording.whyShort, answer: 'Bail ends.' })
})
