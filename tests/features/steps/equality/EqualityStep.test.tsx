import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/equality/summary.ts'
import { wording } from '#src/features/steps/equality/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

test('what bears on the order and what is done about it is kept', async () => {
  const { user, stored } = await openStep({ step: 'equality', draft: aDraft(aCase({ equality: undefined })) })
  await user.click(screen.getAllByRole('radio', { name: 'Yes' })[0] ?? document.body)
  await user.type(screen.getByLabelText(wording.what.defendant), 'He is deaf.')
  await user.type(screen.getByLabelText(wording.done.defendant), 'A signer is there.')
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).case.equality?.defendant).toEqual({
      answer: 'yes',
      what: 'He is deaf.',
      done: 'A signer is there.',
    }),
  )
})

test('what is missing says of whom', async () => {
  const equality = { defendant: { answer: 'yes' }, protectedPeople: { answer: 'yes' } } as const
  const { user } = await openStep({ step: 'equality', draft: aDraft({ ...aCase(), equality }) })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect((await screen.findAllByRole('link', { name: /^Say what/ })).map((link) => link.textContent)).toEqual(
    expect.arrayContaining([
      'Say what about the defendant bears on the order',
      'Say what is done about it for the defendant',
      'Say what about a protected person bears on the order',
      'Say what is done about it for a protected person',
    ]),
  )
})

const born = (value: string) =>
  aDraft(
    aCase({
      equality: undefined,
      defendant: { born: { known: true, value } },
      court: { hearing: { listed: 'no' } },
    }),
  )

test('a defendant who turns 18 tomorrow is asked about as a child', async () => {
  await openStep({ step: 'equality', draft: born('2008-06-25'), today: '2026-06-24' })
  expect(screen.getByLabelText(wording.parent)).toBeVisible()
})

test('a defendant who turns 18 today is not', async () => {
  await openStep({ step: 'equality', draft: born('2008-06-24'), today: '2026-06-24' })
  expect(screen.queryByLabelText(wording.parent)).toBeNull()
})

test('papers in Welsh are shown among the answers only where they were asked about', () => {
  expect(summary(aCase({ equality: { welsh: 'yes' } }))).toContainEqual({
    question: wording.welsh,
    answer: 'Yes',
  })
  expect(summary(aCase({ equality: { easyRead: 'no' } })).map(({ question }) => question)).not.toContain(
    wording.welsh,
  )
})

test('what was entered of a child can still be seen and taken out once the date of birth is put right', async () => {
  const draft = born('1990-06-24')
  const file = { ...draft.case, equality: { youth: { parent: 'Joan Ember' } } }
  await openStep({ step: 'equality', draft: { ...draft, case: file }, today: '2026-06-24' })
  expect(screen.getByLabelText(wording.parent)).toHaveValue('Joan Ember')
})

test('the answers are shown with each interpreter', () => {
  const rows = summary(
    aCase({
      equality: {
        easyRead: 'yes',
        interpreting: [{ id: 'i', occasion: 'service', language: 'Tetum', on: '2026-06-20' }],
      },
    }),
  )
  expect(rows).toContainEqual({ question: wording.easyRead, answer: 'Yes' })
  expect(rows.at(-1)).toEqual({
    question: wording.occasion(1),
    answer: 'Service of papers or of an order. Tetum. 20 June 2026',
  })
})
