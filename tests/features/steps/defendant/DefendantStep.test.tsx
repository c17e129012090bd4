import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { summary } from '#src/features/steps/defendant/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { choose, errorsOnContinue, group, typeDate } from '#tests/support/officer.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

describe('the defendant', () => {
  test('a name of letters from anywhere, other names and a birthday are kept', async () => {
    const { user, answers } = await openStep({ step: 'defendant' })
    await user.type(screen.getByLabelText('Full name of the defendant'), 'Siân O’Brien-Łęcka')
    await user.click(screen.getByRole('button', { name: 'Add another name' }))
    await user.type(screen.getByLabelText('Other name 1'), 'sob_91')
    await typeDate(user, 'Date of birth', '14 2 1988')
    await choose(user, /How do the papers refer/, 'They')
    await user.tab()
    await waitFor(async () =>
      expect(await answers('defendant')).toMatchObject({
        name: 'Siân O’Brien-Łęcka',
        otherNames: [{ name: 'sob_91' }],
        born: { known: true, value: '1988-02-14' },
        pronoun: 'they',
      }),
    )
    expect(screen.queryByText(/youth court/)).not.toBeInTheDocument()
  })

  test.each([
    ['23 11 2008', false],
    ['24 11 2008', true],
  ])('born on %s and seen on 23 November 2026: a youth court, %s', async (born, youth) => {
    const { user } = await openStep({ step: 'defendant' })
    await typeDate(user, 'Date of birth', born)
    expect(screen.queryAllByText(/heard by a youth court/)).toHaveLength(youth ? 1 : 0)
  })

  test.each([
    ['2026-12-09', false],
    ['2026-12-10', true],
  ])(
    'a defendant who turns 18 on 10 December 2026, with the hearing on %s: warned, %s',
    async (on, warned) => {
      const draft = aDraft({
        defendant: { born: { known: true, value: '2008-12-10' } },
        court: { hearing: { listed: 'yes', on } },
      })
      await openStep({ step: 'defendant', draft })
      expect(screen.queryAllByText(/heard by a youth court/)).toHaveLength(warned ? 0 : 1)
      expect(screen.queryAllByText(/on or before the likely day of the hearing/)).toHaveLength(warned ? 1 : 0)
    },
  )

  test('no fixed address asks where the defendant can be found', async () => {
    const { user } = await openStep({ step: 'defendant' })
    await choose(user, 'What is known of the address?', 'No fixed address')
    expect(screen.queryByLabelText('Address')).not.toBeInTheDocument()
    expect(await errorsOnContinue(user)).toHaveTextContent('Say where the defendant can regularly be found')
  })

  test('a date of birth that is not known is an answer; a missing one is an error', async () => {
    const { user } = await openStep({ step: 'defendant' })
    const missing = 'Enter the defendant’s date of birth'
    expect(await errorsOnContinue(user)).toHaveTextContent(missing)
    await user.click(group('Date of birth').getByLabelText('Not known'))
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    await waitFor(() => expect(screen.getByRole('alert')).not.toHaveTextContent(missing))
  })

  test('check answers shows names, address and accounts in words', () => {
    const answers = summary(sample('fx-01')).map(({ answer }) => answer)
    expect(answers).toContain('bq_truth (account name)')
    expect(answers).toContain('4 Tannery Yard, Dunmarrow, WM4 2TY')
    expect(answers.at(-1)).toMatch(/^Telephone number, 07700 900131; Email address, /)
    const unknown = aDraft({ defendant: { address: { kind: 'notKnown', lastKnown: 'Thornby' } } }).case
    expect(summary(unknown).map(({ answer }) => answer)).toContain('The address is not known, Thornby')
  })
})
