import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { protectedPersonPoints } from '#src/domain/law/proceedings.ts'
import { summary } from '#src/features/steps/court/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { choose, errorsOnContinue, typeDate } from '#tests/support/officer.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { deliveredProfile, sample } from '#tests/support/samples.ts'

const courts = [
  { name: 'Dunmarrow Magistrates’ Court', code: 'WM01' },
  { name: 'Larkhill Magistrates’ Court' },
]
const ofProfile = aDraft({ profile: { ...deliveredProfile(), courts } })

describe('the court and the hearing', () => {
  test('the courts of the force are offered, with the code that the force gives', async () => {
    const { user } = await openStep({ step: 'court', draft: ofProfile })
    const name = screen.getByLabelText('Name of the court')
    const offered = document.getElementById(name.getAttribute('list') ?? '')
    expect([...(offered?.querySelectorAll('option') ?? [])].map((option) => option.value)).toEqual(
      courts.map((court) => court.name),
    )
    await user.type(name, 'Larkhill Magistrates’ Court')
    expect(screen.queryByText(/gives WM01/)).not.toBeInTheDocument()
    await user.clear(name)
    await user.type(name, 'Dunmarrow Magistrates’ Court')
    expect(screen.getByText(/gives WM01/)).toBeInTheDocument()
  })

  test('the day of a hearing is asked for only when it is listed, and Welsh can be chosen', async () => {
    const { user, answers } = await openStep({ step: 'court' })
    await choose(user, 'Language of the hearing', 'Welsh')
    expect(screen.queryByRole('group', { name: 'Day of the full hearing' })).not.toBeInTheDocument()
    await choose(user, 'Has the full hearing a date?', 'Yes')
    await typeDate(user, 'Day of the full hearing', '8 12 2026')
    await user.type(screen.getByLabelText('How long will the hearing need?'), '90')
    await user.tab()
    await waitFor(async () =>
      expect(await answers('court')).toMatchObject({
        language: 'welsh',
        hearing: { listed: 'yes', on: '2026-12-08' },
        estimateMinutes: 90,
      }),
    )
  })

  test('dates to avoid are added and taken away one by one', async () => {
    const { user, answers } = await openStep({ step: 'court' })
    await user.click(screen.getByRole('button', { name: 'Add a date to avoid' }))
    await typeDate(user, 'First day of date to avoid 1', '1 2 2027')
    await user.type(screen.getByLabelText(/Who cannot attend on date to avoid 1/), 'DC Moss is on a course')
    await user.tab()
    await waitFor(async () =>
      expect((await answers('court'))?.avoid).toMatchObject([
        { from: '2027-02-01', why: 'DC Moss is on a course' },
      ]),
    )
    await user.click(screen.getByRole('button', { name: 'Remove date to avoid 1' }))
    await waitFor(async () => expect((await answers('court'))?.avoid).toBeUndefined())
  })

  test('a reporting restriction shows its power and says that the section was not read', async () => {
    const { user } = await openStep({ step: 'court' })
    await choose(user, /restrict reporting/, 'Yes')
    expect(screen.queryByText(protectedPersonPoints.childReporting.text)).not.toBeInTheDocument()
    await user.click(screen.getByLabelText('To protect a child'))
    expect(screen.getByText(protectedPersonPoints.childReporting.text)).toBeInTheDocument()
    expect(screen.getByText(protectedPersonPoints.childReporting.caution)).toBeInTheDocument()
    expect(screen.getByText(/Children and Young Persons Act 1933 s.39 \(not verified\)/)).toBeInTheDocument()
  })

  test('an empty page says what is missing', async () => {
    const { user } = await openStep({ step: 'court' })
    const errors = await errorsOnContinue(user)
    for (const message of [
      'Enter the name of the court',
      'Choose the language of the hearing',
      'Say whether the full hearing has a date',
      'Choose how the summons will be served',
    ])
      expect(errors).toHaveTextContent(message)
  })

  test('check answers shows the hearing on one line and every date to avoid', () => {
    const rows = summary(sample('fx-01'))
    const answer = (question: RegExp) => rows.find((row) => question.test(row.question))?.answer
    expect(answer(/Has the interim hearing/)).toBe('Yes: 8 July 2026, 10:00, Court 2')
    expect(answer(/Has the full hearing/)).toBe('Yes: 14 September 2026')
    expect(answer(/Dates to avoid/)).toMatch(/^20 July 2026 to 24 July 2026, DC Ashdown/)
    expect(answer(/How will the summons/)).toBe('Handed to the defendant')
    expect(answer(/Under which power/)).toBe('To protect a child')
  })
})
