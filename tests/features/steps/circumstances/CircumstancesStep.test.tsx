import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { orderLimits } from '#src/domain/law/act.ts'
import { summary } from '#src/features/steps/circumstances/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { choose, errorsOnContinue, group } from '#tests/support/officer.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

const work = 'Does the defendant work?'

describe('the defendant’s circumstances', () => {
  test('times of work are entered once, as rows of a week', async () => {
    const { user, answers } = await openStep({ step: 'circumstances' })
    expect(screen.queryByRole('button', { name: 'Add a work time' })).not.toBeInTheDocument()
    await choose(user, work, 'Yes')
    await choose(user, 'Are the times of work fixed, or do they vary?', 'Fixed')
    await user.click(screen.getByRole('button', { name: 'Add a work time' }))
    await user.click(group('Days of work time 1').getByLabelText('Monday'))
    await user.click(group('Days of work time 1').getByLabelText('Sunday'))
    await user.type(screen.getByLabelText('Start of work time 1'), '2200')
    await user.type(screen.getByLabelText('End of work time 1'), '6:00')
    await user.tab()
    await waitFor(async () =>
      expect((await answers('circumstances'))?.work).toMatchObject({
        answer: 'yes',
        pattern: 'fixed',
        times: [{ days: ['mon', 'sun'], from: '22:00', to: '06:00' }],
      }),
    )
  })

  test('work and study are asked in words of their own, so that no label stands twice', async () => {
    const { user } = await openStep({ step: 'circumstances' })
    await choose(user, work, 'Yes')
    await choose(user, /attend a school/, 'Yes')
    expect(screen.getByLabelText('Where does the defendant work? (optional)')).toBeInTheDocument()
    expect(screen.getByLabelText('Where does the defendant study? (optional)')).toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Times of study' })).toBeInTheDocument()
  })

  test('the words of the Act on religion, work and study stand on the page', async () => {
    await openStep({ step: 'circumstances' })
    const main = screen.getByRole('main')
    expect(main).toHaveTextContent(orderLimits.religion.words)
    expect(main).toHaveTextContent(orderLimits.workAndStudy.words)
  })

  test('a place that the defendant must reach has a kind and a name, and both are asked for', async () => {
    const { user, answers } = await openStep({ step: 'circumstances' })
    await user.click(screen.getByRole('button', { name: 'Add a place' }))
    expect(await errorsOnContinue(user)).toHaveTextContent('Choose what the place is')
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Enter the name of the place, its street and its town',
    )
    await user.selectOptions(screen.getByLabelText('Kind of place 1'), 'Doctor')
    await user.type(screen.getByLabelText('Name, street and town of place 1'), 'Sluice Surgery, Northmere')
    await user.tab()
    await waitFor(async () =>
      expect((await answers('circumstances'))?.places).toMatchObject([
        { kind: 'gp', where: 'Sluice Surgery, Northmere' },
      ]),
    )
  })

  test('sex-offender notification asks when it ends and says what it changes', async () => {
    const { user } = await openStep({ step: 'circumstances' })
    expect(screen.queryByText(/s\.9\(5\)/)).not.toBeInTheDocument()
    await choose(user, /sex-offender notification/, 'Yes')
    expect(screen.getByText(/s\.9\(5\)/)).toBeInTheDocument()
    await choose(user, 'When does that notification end?', 'On a known day')
    expect(await errorsOnContinue(user)).toHaveTextContent('Enter the final day')
  })

  test('a defendant at liberty is asked no place, one in custody is', async () => {
    const { user } = await openStep({ step: 'circumstances' })
    await choose(user, 'Where is the defendant?', 'At liberty')
    expect(screen.queryByLabelText('Which place?')).not.toBeInTheDocument()
    await choose(user, 'Where is the defendant?', 'On remand')
    expect(screen.getByLabelText('Which place?')).toBeInTheDocument()
  })

  test('without a solicitor the officer reads of legal aid', async () => {
    const { user } = await openStep({ step: 'circumstances' })
    await choose(user, /solicitor act/, 'No')
    expect(screen.getByText(/may have criminal legal aid/)).toBeInTheDocument()
  })

  test('an empty page says what is missing, and “not known” is an answer', async () => {
    const { user } = await openStep({ step: 'circumstances' })
    expect(await errorsOnContinue(user)).toHaveTextContent('Say whether the defendant works')
    await choose(user, work, 'Not known')
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    await waitFor(() =>
      expect(screen.getByRole('alert')).not.toHaveTextContent('Say whether the defendant works'),
    )
  })

  test('check answers shows a week, a family order and custody in words', () => {
    const answers = summary(sample('fx-01')).map(({ answer }) => answer)
    expect(answers[0]).toContain('Monday, Tuesday, Wednesday, Thursday, Friday 06:00 to 14:00')
    expect(answers.some((answer) => answer?.includes('F-26-0117'))).toBe(true)
    expect(answers).toContain(
      'Handover of a child, Weir Street Library, Weir Street, Dunmarrow; Doctor, Corn Hill Surgery, 8 Corn Hill, Dunmarrow',
    )
    const held = aDraft({ circumstances: { custody: { status: 'remand', where: 'HMP Thornby' } } }).case
    expect(summary(held).map(({ answer }) => answer)).toContain('On remand, HMP Thornby')
  })
})
