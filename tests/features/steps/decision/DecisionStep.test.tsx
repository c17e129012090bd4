import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { applyTest } from '#src/domain/law/act.ts'
import { notABar } from '#src/domain/law/notABar.ts'
import { summary } from '#src/features/steps/decision/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const group = (name: string | RegExp) => within(screen.getByRole('group', { name }))

describe('deciding whether to apply', () => {
  test('the three tests stand on the page in the words of the Act', async () => {
    await openStep({ step: 'decision' })
    const main = screen.getByRole('main')
    for (const part of Object.values(applyTest)) expect(main).toHaveTextContent(part.words)
  })

  test('each thing that is no bar is listed, with what is unsettled about it', async () => {
    await openStep({ step: 'decision' })
    for (const point of Object.values(notABar)) expect(screen.getByText(point.text)).toBeInTheDocument()
    expect(screen.getByText(notABar.acquittal.caution)).toBeInTheDocument()
  })

  test('the officer is told never to send the person away to apply alone', async () => {
    await openStep({ step: 'decision' })
    expect(screen.getByText(/Never tell the person at risk to apply/)).toBeVisible()
  })

  test('a decision not to apply asks for its reason, the reviewer and a day, and keeps them', async () => {
    const { user, answers, store } = await openStep({ step: 'decision' })
    expect(screen.queryByLabelText('Main reason for not applying')).not.toBeInTheDocument()
    await user.click(group(/protect sooner tonight/).getByLabelText('No'))
    await user.click(screen.getByLabelText('No, do not apply now'))
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    const errors = await screen.findByRole('alert')
    expect(errors).toHaveTextContent('Choose the main reason')
    expect(errors).toHaveTextContent('Enter the day on which this will be looked at again')

    await user.selectOptions(
      screen.getByLabelText('Main reason for not applying'),
      'There is no present risk',
    )
    await user.type(screen.getByLabelText('Why is no application made?'), 'He has left the country.')
    await user.type(screen.getByLabelText(/Name and rank of the person/), 'Insp Moss')
    const day = group('Day on which this will be looked at again')
    await user.type(day.getByLabelText('Day'), '4')
    await user.type(day.getByLabelText('Month'), '1')
    await user.type(day.getByLabelText('Year'), '2027')
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    await waitFor(async () =>
      expect(await answers('decision')).toEqual({
        outcome: 'doNotApply',
        sooner: { answer: 'no' },
        reasonCode: 'noPresentRisk',
        reason: 'He has left the country.',
        reviewer: 'Insp Moss',
        lookAgainOn: '2027-01-04',
      }),
    )
    expect((await store.list())[0]?.dates).toEqual([{ key: 'lookAgain', on: '2027-01-04' }])
  })

  test('everything that is missing is said at once', async () => {
    const { user } = await openStep({ step: 'decision' })
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    const links = within(await screen.findByRole('alert')).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual([
      'Say whether anything would protect sooner tonight',
      'Say whether you will apply',
    ])
    await user.click(group(/protect sooner tonight/).getByLabelText('Yes'))
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('Say what was done, or will be done, tonight'),
    )
    expect(screen.getByRole('alert')).toHaveTextContent('Say whether you will apply')
  })

  test('what protects sooner is asked for only when something does', async () => {
    const { user } = await openStep({ step: 'decision' })
    const words = 'What was done, or will be done, tonight?'
    expect(screen.queryByLabelText(words)).not.toBeInTheDocument()
    await user.click(group(/protect sooner tonight/).getByLabelText('Yes'))
    expect(screen.getByLabelText(words)).toBeInTheDocument()
  })

  test('check answers shows the reason in words only where there is no application', () => {
    const refused = aDraft({
      decision: { outcome: 'doNotApply', reasonCode: 'wouldRaiseRisk', lookAgainOn: '2027-01-04' },
    }).case
    expect(summary(refused).map(({ answer }) => answer)).toEqual([
      undefined,
      'No, do not apply now',
      'An application would raise the risk',
      undefined,
      undefined,
      '4 January 2027',
    ])
    const applied = aDraft({
      decision: { outcome: 'apply', sooner: { answer: 'yes', what: 'Arrest.' } },
    }).case
    expect(summary(applied).map(({ answer }) => answer)).toEqual(['Yes: Arrest.', 'Yes, apply'])
  })
})
