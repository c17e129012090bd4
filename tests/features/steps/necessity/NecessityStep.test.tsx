import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/necessity/summary.ts'
import { wording } from '#src/features/steps/necessity/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const draft = aDraft(aCase())

test('what must appear to the police and what the court must find are kept apart', async () => {
  await openStep({ step: 'necessity', draft })
  const police = screen
    .getByRole('heading', { name: wording.officer })
    .closest<HTMLElement>('.govuk-inset-text')
  const court = screen.getByRole('heading', { name: wording.court }).closest<HTMLElement>('.govuk-inset-text')
  expect(police).toHaveTextContent('reasonable cause to believe the proposed order is necessary')
  expect(court).toHaveTextContent('the proposed order is necessary to protect another person')
  expect(court).not.toHaveTextContent('reasonable cause')
})

test('a measure is added on a page of its own and stands in the list', async () => {
  const { user, stored } = await openStep({
    step: 'necessity',
    item: 'm-new',
    draft: aDraft({ ...aCase(), necessity: {} }),
  })
  await user.selectOptions(screen.getByLabelText(wording.item.kind), 'A restraining order')
  await user.click(screen.getByRole('radio', { name: 'In force' }))
  await user.type(screen.getByLabelText(wording.item.gap), 'It ends before #4.')
  await user.click(screen.getByRole('button', { name: wording.item.continue }))
  expect(await screen.findByRole('heading', { name: '1. A restraining order' })).toBeVisible()
  expect((await stored()).case.necessity?.measures).toEqual([
    { id: 'm-new', kind: 'restrainingOrder', status: 'inForce', gap: 'It ends before [[act:act-10]].' },
  ])
})

test('a deleted measure can be put back', async () => {
  const { user, stored } = await openStep({ step: 'necessity', draft })
  const before = (await stored()).case.necessity?.measures
  await user.click(screen.getByRole('button', { name: /^Delete \(1\. / }))
  expect(await screen.findByText(wording.removed)).toBeVisible()
  expect((await stored()).case.necessity?.measures).toHaveLength((before?.length ?? 0) - 1)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await stored()).case.necessity?.measures).toEqual(before))
})

test('a measure without its gap is refused with the reason', async () => {
  const { user } = await openStep({ step: 'necessity', item: 'm-new', draft: aDraft() })
  await user.click(screen.getByRole('button', { name: wording.item.continue }))
  const summaryBox = (await screen.findByRole('heading', { name: 'There is a problem' })).closest('div')
  expect(within(summaryBox ?? document.body).getByText('Say why it does not protect enough')).toBeVisible()
})

test('a question about a domestic abuse order is asked where the people are connected', async () => {
  const { user } = await openStep({ step: 'necessity', draft: aDraft() })
  const connected = screen.getByRole('group', { name: wording.connected })
  expect(screen.queryByLabelText(wording.whyNotDapo)).toBeNull()
  await user.click(within(connected).getByRole('radio', { name: 'Yes' }))
  expect(screen.getByLabelText(wording.whyNotDapo)).toBeVisible()
})

test('each measure has a row of its own with the way to change it', () => {
  const file = aCase()
  const rows = summary(file).filter(({ item }) => item !== undefined)
  expect(rows).toHaveLength(file.necessity?.measures?.length ?? 0)
  expect(rows[0]).toMatchObject({ item: 'm-bail', question: 'Measure 1: Bail' })
})
