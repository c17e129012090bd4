import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { applyTest } from '#src/domain/law/act.ts'
import { authorisingRank } from '#src/domain/law/applicants.ts'
import { summary } from '#src/features/steps/applicant/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { deliveredProfile, sample } from '#tests/support/samples.ts'

const ofProfile = aDraft({
  profile: { ...deliveredProfile(), minAuthorisingRank: 'Chief Superintendent' },
  applicant: {
    force: 'Avonfleet Police',
    forceKind: 'britishTransport',
    chiefOfficer: 'Chief Constable of Avonfleet Police',
  },
})

describe('who applies and on whose authority', () => {
  test('the force stands there already and can be changed', async () => {
    const { user, answers } = await openStep({ step: 'applicant', draft: ofProfile })
    expect(screen.getByLabelText('Name of the force')).toHaveValue('Avonfleet Police')
    expect(screen.getByLabelText('Kind of force')).toHaveDisplayValue('British Transport Police')
    const title = screen.getByLabelText('Title of the chief officer')
    await user.clear(title)
    await user.type(title, 'Chief Constable')
    await user.tab()
    await waitFor(async () => expect((await answers('applicant'))?.chiefOfficer).toBe('Chief Constable'))
  })

  test('authority asks for each test in the words of the Act and for the rank of the force', async () => {
    const { user, answers } = await openStep({ step: 'applicant', draft: ofProfile })
    expect(screen.getByText(authorisingRank.text)).toBeInTheDocument()
    expect(screen.getByText(authorisingRank.caution ?? '')).toBeInTheDocument()
    expect(screen.queryByLabelText('Rank of the authorising officer')).not.toBeInTheDocument()
    const given = within(screen.getByRole('group', { name: 'Has authority to apply been given?' }))
    await user.click(given.getByLabelText('Yes, in writing'))
    expect(screen.getByText(/at least the rank of Chief Superintendent/)).toBeInTheDocument()
    for (const limb of [applyTest.acts, applyTest.risk, applyTest.necessity])
      expect(screen.getByText(limb.words)).toBeInTheDocument()
    await user.click(screen.getByLabelText('Acts'))
    await user.click(screen.getByLabelText('Necessity'))
    await user.tab()
    await waitFor(async () =>
      expect((await answers('applicant'))?.authorisation).toEqual({
        given: 'yes',
        appears: ['acts', 'necessity'],
      }),
    )
  })

  test('a rank below the least of the force asks for a reason, and says that the guidance was not verified', async () => {
    const file = sample('fx-01')
    const authorised = (rank: string) =>
      aDraft({
        ...file,
        profile: { ...deliveredProfile(), minAuthorisingRank: 'Superintendent' },
        applicant: { ...file.applicant, authorisation: { ...file.applicant?.authorisation, rank } },
      })
    const { user } = await openStep({ step: 'applicant', draft: authorised('Chief Inspector') })
    await user.click(screen.getByRole('tab', { name: /To do on this page/ }))
    const todo = within(screen.getByRole('tabpanel', { name: /To do on this page/ }))
    expect(
      todo.getByText(/^The authorising officer is of the rank Chief Inspector, below Superintendent/, {
        selector: 'p',
      }),
    ).toBeInTheDocument()
    expect(todo.getByText(/authorising rank \(not verified\)/)).toBeInTheDocument()
    expect(todo.getByLabelText(/^Your reason/)).toBeInTheDocument()
    cleanup()
    const enough = await openStep({ step: 'applicant', draft: authorised('Superintendent') })
    await enough.user.click(screen.getByRole('tab', { name: /To do on this page/ }))
    expect(screen.queryByText(/of the rank/)).not.toBeInTheDocument()
  })

  test('an authority given orally asks for the time, what was read over and the day on which it is confirmed', async () => {
    const { user, answers } = await openStep({ step: 'applicant', draft: ofProfile })
    await user.click(screen.getByRole('radio', { name: 'Yes, given orally' }))
    await user.type(screen.getByLabelText('Time at which authority was given'), '22:10')
    await user.type(screen.getByLabelText('What was read over to the authorising officer?'), 'The acts.')
    expect(screen.getByRole('group', { name: /confirmed in writing/ })).toBeInTheDocument()
    await user.tab()
    await waitFor(async () =>
      expect((await answers('applicant'))?.authorisation).toMatchObject({
        given: 'orally',
        at: '22:10',
        readOver: 'The acts.',
      }),
    )
  })

  test('an application that was sent back asks for the reason in a code and in words', async () => {
    const { user, answers } = await openStep({ step: 'applicant', draft: ofProfile })
    await user.click(screen.getByRole('radio', { name: 'Not yet' }))
    await user.click(screen.getByRole('radio', { name: 'Sent back for more work' }))
    await user.selectOptions(screen.getByLabelText('Main reason'), 'Legal advice is needed first')
    await user.tab()
    await waitFor(async () =>
      expect((await answers('applicant'))?.authorisation).toMatchObject({
        given: 'notYet',
        decision: { outcome: 'returned', reasonCode: 'adviceNeeded' },
      }),
    )
  })

  test('check answers shows an oral authority and whether it is confirmed, and why one was refused', () => {
    const rowsOf = (authorisation: object) => summary(aDraft({ applicant: { authorisation } }).case)
    const answer = (authorisation: object, question: RegExp) =>
      rowsOf(authorisation).find((row) => question.test(row.question))?.answer
    const oral = { given: 'orally' as const, at: '22:10', readOver: 'The acts.' }
    expect(answer(oral, /read over/)).toBe('The acts.')
    expect(answer(oral, /confirmed in writing/)).toBe('Not yet')
    expect(answer({ ...oral, confirmedOn: '2026-06-24' }, /confirmed in writing/)).toBe('24 June 2026')
    const refused = {
      given: 'notYet' as const,
      decision: { outcome: 'refused' as const, reasonCode: 'other' as const },
    }
    expect(answer(refused, /Main reason/)).toBe('Something else')
    expect(rowsOf({ given: 'notYet' }).some(({ question }) => /Main reason/.test(question))).toBe(false)
  })

  test('an empty page says what is missing', async () => {
    const { user } = await openStep({ step: 'applicant' })
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    const errors = await screen.findByRole('alert')
    for (const message of [
      'Enter your reference for this case',
      'Enter the name of the force',
      'Enter the officer’s name',
      'Say whether a lawyer acts for the force',
      'Say whether authority to apply was given',
    ])
      expect(errors).toHaveTextContent(message)
  })

  test('a finished page leads on to the court', async () => {
    const { user, path } = await openStep({ step: 'applicant', draft: aDraft(sample('fx-01')) })
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    await waitFor(() => expect(path()).toMatch(/\/court$/))
  })

  test('check answers shows the officer, the lawyer and the authority in words', () => {
    const rows = summary(sample('fx-01'))
    const answer = (question: string) => rows.find((row) => row.question === question)?.answer
    expect(answer('The officer who writes the application')).toBe('Detective Constable, Lorcan Ashdown, 4471')
    expect(answer('Does a lawyer act for the force?')).toMatch(/^Yes: Sunniva Dace/)
    expect(answer('Which tests appear to the authorising officer to be met?')).toBe('Acts, Risk, Necessity')
    expect(answer('Day on which authority was given')).toBe('23 June 2026')
    expect(summary(aDraft({ applicant: { authorisation: { given: 'notYet' } } }).case).at(-1)?.answer).toBe(
      'Not yet',
    )
  })
})
