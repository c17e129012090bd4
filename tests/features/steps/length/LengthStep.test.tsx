import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/length/summary.ts'
import { wording } from '#src/features/steps/length/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

test('a fixed length is asked for in years and months, with the reason', async () => {
  const { user, stored } = await openStep({ step: 'length', draft: aDraft() })
  expect(screen.queryByLabelText(wording.years)).toBeNull()
  await user.click(screen.getByRole('radio', { name: wording.kinds.forLength }))
  await user.type(screen.getByLabelText(wording.years), '3')
  await user.type(screen.getByLabelText(wording.months), '6')
  await user.type(screen.getByLabelText(wording.reason), 'The child is eight.')
  await user.click(screen.getByRole('radio', { name: wording.reaches.uk }))
  await waitFor(async () =>
    expect((await stored()).case.length).toEqual({
      period: { kind: 'forLength', years: 3, months: 6, reason: 'The child is eight.' },
      locality: { reach: 'uk' },
    }),
  )
})

test('an order without an end asks why, and the words of the Act stand beside it', async () => {
  const { user } = await openStep({ step: 'length', draft: aDraft() })
  await user.click(screen.getByRole('radio', { name: wording.kinds.untilFurtherOrder }))
  expect(screen.getByLabelText(wording.noEnd)).toBeVisible()
  expect(
    screen.getByText('“at least 2 years beginning with the day on which the order is made”', {
      selector: 'p',
    }),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(await screen.findByRole('link', { name: 'Say why the order should have no end date' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Say where the order has effect' })).toBeVisible()
})

test('conditions that are limited already are named by their numbers', async () => {
  const file = aCase()
  const items = file.prohibitions?.items?.map((item) => ({
    ...item,
    locality: { reach: 'limited' as const, where: 'Dunmarrow' },
  }))
  await openStep({ step: 'length', draft: aDraft({ ...file, prohibitions: { items } }) })
  expect(screen.getByText(/^These conditions are limited/)).toHaveTextContent(/: ?1, 2$|now: 1, 2$/)
})

test.each([
  [{ kind: 'forLength' as const, years: 3, months: 0 }, '3 years'],
  [{ kind: 'forLength' as const, years: 2, months: 1 }, '2 years and 1 month'],
  [{ kind: 'untilDay' as const, lastDay: '2029-02-28' }, 'Until 28 February 2029'],
  [{ kind: 'untilFurtherOrder' as const }, 'Until a further order'],
  [{ kind: 'untilDay' as const }, undefined],
])('the length %j is shown as %s', (period, answer) => {
  expect(summary(aDraft({ length: { period } }).case)[0]?.answer).toBe(answer)
})
