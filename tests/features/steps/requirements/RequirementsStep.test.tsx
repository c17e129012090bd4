import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/requirements/summary.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

const { provider } = wording

test('no requirement may be sought, with the reason', async () => {
  const { user, stored } = await openStep({ step: 'requirements', draft: aDraft() })
  await user.type(screen.getByLabelText(wording.noneWhy), 'No programme is open.')
  await user.tab()
  await waitFor(async () => expect((await stored()).case.requirements?.noneWhy).toBe('No programme is open.'))
})

test('times of the week are kept as the wording needs them', async () => {
  const { user, stored } = await openStep({ step: 'requirements', draft: aDraft() })
  await user.type(screen.getByLabelText(wording.search), 'O11')
  await user.click(screen.getByRole('button', { name: 'Add Device inspection' }))
  await screen.findByText('Requirement 1', { selector: 'h1' }, { timeout: 8000 })
  await user.type(screen.getByLabelText('Which team inspects?'), 'the Westmarch Stalking Unit')
  await user.type(screen.getByLabelText('What is looked for?'), 'messages')
  await user.click(screen.getByRole('checkbox', { name: 'Monday' }))
  await user.type(screen.getByLabelText('Time 1: From, like 08:00'), '9am')
  await user.type(screen.getByLabelText('Time 1: To, like 16:00'), '17:30')
  await user.click(screen.getByRole('button', { name: 'Use 48, as is usual' }))
  expect(
    screen.getByText(
      /^The defendant must hand each Device .* on any Monday between 9am and 5:30pm\..*48 hours\.$/,
    ),
  ).toBeVisible()
  const kept = { times: ['mon 09:00-17:30'], hours: '48' }
  await waitFor(
    async () => expect((await stored()).case.requirements?.items?.[0]?.origin?.inputs).toMatchObject(kept),
    { timeout: 3000 },
  )
})

test('a condition that goes further than another could asks why that would not be enough', async () => {
  const file = { ...sample('fx-01'), id: 'case_1' }
  const { user, stored } = await openStep({ step: 'requirements', item: 'c-o11', draft: aDraft(file) })
  const why = screen.getByLabelText(wording.item.rungWhy('keeping the browsing history'))
  expect(why).toHaveValue(file.requirements?.items?.find(({ id }) => id === 'c-o11')?.rungWhy)
  expect(why).toHaveAccessibleDescription(
    /^Steps that go less far: keeping the browsing history, declaring accounts and devices \(this order has it\)\./,
  )
  await user.clear(why)
  await user.type(why, 'It shows no app.')
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).case.requirements?.items?.map(({ rungWhy }) => rungWhy)).toContain(
      'It shows no app.',
    ),
  )
})

test('the step that goes least far is not asked about', async () => {
  const file = { ...sample('fx-01'), id: 'case_1' }
  await openStep({ step: 'requirements', item: 'c-o04', draft: aDraft(file) })
  expect(screen.getByLabelText(wording.item.lesser)).toBeVisible()
  expect(screen.queryByLabelText(/^Why would .* not be enough\?$/)).toBeNull()
})

test('a confirmed provider is chosen from the force’s own, with its contact', async () => {
  const file = { ...sample('fx-01'), id: 'case_1' }
  const known = { name: 'The Harbour Centre', programme: 'Driftline', contact: '07700 900123' }
  const profile = file.profile && { ...file.profile, providers: [known] }
  const { user } = await openStep({
    step: 'requirements',
    item: 'c-o04',
    draft: aDraft({ ...file, ...(profile ? { profile } : {}) }),
  })
  await user.click(
    within(screen.getByRole('group', { name: provider.confirmed })).getByRole('radio', { name: 'Yes' }),
  )
  expect(screen.getByLabelText(provider.name)).toBeVisible()
  expect(screen.getByLabelText(provider.reports)).toBeVisible()
  await user.type(screen.getByLabelText(provider.name), known.name)
  expect(document.querySelector('datalist option[value="07700 900123"]')).not.toBeNull()
})

test('requirements are numbered on from the prohibitions', () => {
  expect(summary(aCase())).toMatchObject([
    { item: 'c-o04', question: expect.stringMatching(/^Requirement 3: /) },
  ])
  expect(summary(aDraft({ requirements: { noneWhy: 'None open.' } }).case)).toEqual([
    { question: wording.noneWhy, answer: 'None open.' },
  ])
})
