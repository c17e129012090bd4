import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { crimeAndPolicingAct } from '#src/domain/law/regime.ts'
import { summary } from '#src/features/steps/proceedings/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { choose, errorsOnContinue, group, typeDate } from '#tests/support/officer.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

const stage = 'How far has any criminal case got?'

describe('the criminal case beside the application', () => {
  test('with no criminal case nothing more is asked of it', async () => {
    const { user } = await openStep({ step: 'proceedings' })
    await choose(user, stage, 'There is none')
    expect(screen.queryByLabelText(/^Offence/)).not.toBeInTheDocument()
  })

  test.each(['Under investigation', 'Charged'])(
    'a case that is “%s” asks how the two fit together',
    async (at) => {
      const { user } = await openStep({ step: 'proceedings' })
      await choose(user, stage, at)
      for (const label of ['On conviction', 'On acquittal', 'If there is no charge'])
        expect(screen.getByLabelText(label)).toBeInTheDocument()
      const errors = await errorsOnContinue(user)
      for (const message of [
        'Enter the offence under investigation or charged',
        'Say whether you were asked to hold material back',
        'Say what happens to this application on acquittal',
      ])
        expect(errors).toHaveTextContent(message)
    },
  )

  test.each(['Acquitted', 'Convicted', 'Ended without a charge'])(
    'a case that ended “%s” asks when',
    async (at) => {
      const { user } = await openStep({ step: 'proceedings' })
      await choose(user, stage, at)
      expect(screen.getByRole('group', { name: 'Day on which the case ended' })).toBeInTheDocument()
      expect(screen.queryByLabelText('On conviction')).not.toBeInTheDocument()
    },
  )

  test('the prosecutor not told yet, and bail with its end, are kept', async () => {
    const { user, answers } = await openStep({ step: 'proceedings' })
    await choose(user, stage, 'Charged')
    await user.click(group(/Day on which the prosecutor/).getByLabelText('Not told yet'))
    await choose(user, 'Is the defendant on bail?', 'On bail from a court')
    await typeDate(user, 'Day on which bail ends', '31 1 2027')
    await user.tab()
    await waitFor(async () =>
      expect(await answers('proceedings')).toMatchObject({
        criminal: { stage: 'charged', prosecutorToldOn: { known: false } },
        bail: { kind: 'court', ends: { known: true, value: '2027-01-31' } },
      }),
    )
  })

  test('the officer is asked to look for an order that a court made, and told what was not verified', async () => {
    const { user } = await openStep({ step: 'proceedings' })
    expect(screen.getByText(crimeAndPolicingAct.caution ?? '')).toBeInTheDocument()
    expect(screen.queryByRole('group', { name: 'Day on which you checked' })).not.toBeInTheDocument()
    await choose(user, /already made an order/, 'Yes')
    expect(screen.getByRole('group', { name: 'Day on which you checked' })).toBeInTheDocument()
  })

  test('check answers says how far the case has got, and that the prosecutor is not told yet', () => {
    const answer = (file: Parameters<typeof summary>[0], question: RegExp) =>
      summary(file).find((row) => question.test(row.question))?.answer
    expect(answer(sample('fx-01'), /prosecutor/)).toBe('22 June 2026')
    expect(answer(sample('fx-01'), /heard with/)).toMatch(/^Apart from the trial, No charge/)
    const early = { stage: 'charged', prosecutorToldOn: { known: false, why: 'Duty line busy' } } as const
    expect(answer(aDraft({ proceedings: { criminal: early } }).case, /prosecutor/)).toBe(
      'Not told yet: Duty line busy',
    )
    const over = { stage: 'acquitted', endedOn: '2026-10-01' } as const
    expect(answer(aDraft({ proceedings: { criminal: over } }).case, /case ended/)).toBe('1 October 2026')
    expect(answer(aDraft({ proceedings: { bail: { kind: 'none' } } }).case, /bail ends/)).toBeUndefined()
  })
})
