import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/change/summary.ts'
import { wording } from '#src/features/steps/change/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const wait = { timeout: 5_000 }

test('a condition of the order is entered, and worded anew', async () => {
  const draft = aDraft(aChange('vary', { change: { inForce: [] } }))
  const { user, stored } = await openStep({ step: 'change', draft })
  await user.click(screen.getByRole('button', { name: wording.add }))
  await user.click(screen.getByLabelText(wording.words(1)))
  await user.paste('The defendant must not enter Pike Lane')
  await user.click(screen.getByRole('radio', { name: 'It is worded anew' }))
  await user.click(screen.getByLabelText(wording.newWords(1)))
  await user.paste('The defendant must not enter Quill Street')
  await user.click(screen.getByLabelText(wording.whyReworded(1)))
  await user.paste('She moved.')
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).case.change?.inForce?.[0]).toMatchObject({
      words: 'The defendant must not enter Pike Lane',
      becomes: 'reworded',
      newWords: 'The defendant must not enter Quill Street',
      why: 'She moved.',
    }),
  )
})

test('a discharge asks for consents and says what the Act needs; a variation asks what is added', async () => {
  const { user } = await openStep({ step: 'change', draft: aDraft(aChange('discharge')) })
  expect(screen.getByRole('button', { name: wording.addConsent })).toBeVisible()
  expect(screen.queryByRole('group', { name: new RegExp(wording.adds.replace('?', '\\?')) })).toBeNull()
  await user.click(screen.getByRole('button', { name: wording.addConsent }))
  expect(screen.getByLabelText(wording.of(1))).toBeVisible()
  expect(
    screen.getByText(/the court may not discharge it without the consent of the defendant/),
  ).toBeVisible()
})

test('with the order its conditions end, so a discharge does not ask what becomes of each; what was answered before can be changed', async () => {
  await openStep({ step: 'change', draft: aDraft(aChange('discharge')) })
  expect(screen.getByLabelText(wording.words(1))).toBeVisible()
  expect(screen.queryByRole('group', { name: wording.becomes(1) })).toBeNull()
  expect(screen.getByRole('group', { name: wording.becomes(2) })).toBeVisible()
  expect(summary(aChange('discharge'))).toContainEqual({
    question: wording.words(1),
    answer: 'The defendant must not contact Tansy Merrow by any means',
  })
})

test('what was entered for another kind of change can be seen and taken out, so that nothing out of sight holds the page up', async () => {
  const change = { consents: [{ id: 'k' }], newLength: { runs: 'until' as const } }
  const { user, stored } = await openStep({ step: 'change', draft: aDraft(aChange('vary', { change })) })
  await user.click(screen.getByRole('button', { name: 'Remove consent 1' }))
  await user.click(screen.getByRole('button', { name: wording.sameLength }))
  expect(screen.getAllByRole('radio', { name: wording.lengths.until })[1]).toHaveFocus()
  await waitFor(async () => {
    const { consents, newLength } = (await stored()).case.change ?? {}
    expect([consents, newLength]).toEqual([undefined, undefined])
  }, wait)
})

test('where a new order is asked for, the page says so', async () => {
  await openStep({ step: 'change', draft: aDraft(aCase()) })
  expect(screen.getByRole('link', { name: wording.toRoute })).toBeVisible()
})

test('every condition of the order must be there', async () => {
  const draft = aDraft(aChange('vary', { change: { inForce: [] } }))
  const { user } = await openStep({ step: 'change', draft })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(
    await screen.findByRole('link', { name: 'Enter each condition of the order as it stands' }),
  ).toBeVisible()
})

test('the answers are shown where an order is changed, and nowhere else', () => {
  expect(summary({ ...aChange('vary'), route: { kind: 'full' } })).toEqual([])
  const rows = summary(aChange('vary'))
  expect(rows).toContainEqual({ question: wording.runs, answer: 'Until 22 November 2027' })
  expect(rows).toContainEqual({
    question: wording.becomes(3),
    answer: 'The defendant must attend the Dunmarrow programme\nIt goes\nHe has finished it',
  })
})
