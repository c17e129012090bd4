import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/risk/summary.ts'
import { wording } from '#src/features/steps/risk/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

test('the officer says who is at risk and of what harm', async () => {
  const { user, stored } = await openStep({ step: 'risk', draft: aDraft({ ...aCase(), risk: {} }) })
  await user.click(screen.getByRole('button', { name: wording.addRow }))
  await user.selectOptions(screen.getByLabelText(wording.person(1)), 'Ottoline Marshbank')
  await user.click(screen.getByRole('checkbox', { name: 'Psychological harm' }))
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).case.risk?.atRisk).toMatchObject([
      { person: 'p-ottoline', harm: ['psychological'] },
    ]),
  )
})

test('an assessment is asked about in full, or why there is none', async () => {
  const { user } = await openStep({ step: 'risk', draft: aDraft() })
  expect(screen.queryByLabelText(wording.tool)).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'Yes' }))
  expect(screen.getByLabelText(wording.tool)).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'No' }))
  expect(screen.getByLabelText(wording.why)).toBeVisible()
})

test('what the Act says a risk may be stands beside the question', async () => {
  await openStep({ step: 'risk', draft: aDraft() })
  expect(
    screen.getByText(/may be in respect of physical or psychological harm/, {
      selector: '.govuk-inset-text p',
    }),
  ).toBeVisible()
})

test('Continue on an empty page names each answer that is missing', async () => {
  const { user } = await openStep({ step: 'risk', draft: aDraft() })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  for (const message of [
    'Add who is at risk',
    'Choose what the defendant knew',
    'Say why the defendant poses a risk',
  ])
    expect(await screen.findByRole('link', { name: message })).toBeVisible()
})

test('the answers name who is at risk and the assessment', () => {
  const rows = summary(aCase())
  expect(rows[0]?.answer).toContain('Ottoline Marshbank: physical and psychological harm')
  expect(rows.find(({ question }) => question === wording.level)?.answer).toBe('High')
  const none = summary(aCase({ risk: { assessment: { answer: 'no', why: 'It is booked.' } } }))
  expect(none.at(-1)?.answer).toBe('No: It is booked.')
})
