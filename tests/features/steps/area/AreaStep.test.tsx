import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { areaGrounds, areaIsTheDefendants } from '#src/domain/law/area.ts'
import { summary } from '#src/features/steps/area/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { choose, errorsOnContinue } from '#tests/support/officer.ts'
import { openStep } from '#tests/support/openStep.tsx'

const link = 'What is the defendant’s link to your police area?'

describe('the link to the police area', () => {
  test('the page says whose link counts and gives the three of the Act in its words', async () => {
    await openStep({ step: 'area', draft: aDraft({ applicant: { forceKind: 'territorial' } }) })
    expect(screen.getByText(areaIsTheDefendants.text)).toBeInTheDocument()
    for (const { words } of areaGrounds) expect(screen.getByText(new RegExp(words))).toBeInTheDocument()
  })

  test('a belief needs its reasons; living there does not', async () => {
    const { user, answers, path } = await openStep({
      step: 'area',
      draft: aDraft({ applicant: { forceKind: 'territorial' } }),
    })
    await choose(user, link, /believes that the defendant is in/)
    expect(await errorsOnContinue(user)).toHaveTextContent('Say why the chief officer believes this')
    await choose(user, link, 'The defendant lives in the area')
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    await waitFor(() => expect(path()).toMatch(/\/circumstances$/))
    expect(await answers('area')).toEqual({ basis: 'resides' })
  })

  test.each(['britishTransport', 'ministryOfDefence'] as const)(
    'for %s nothing is asked, and that is shown and stored',
    async (forceKind) => {
      const { answers } = await openStep({ step: 'area', draft: aDraft({ applicant: { forceKind } }) })
      expect(screen.queryByRole('group', { name: link })).not.toBeInTheDocument()
      expect(screen.queryByText(areaIsTheDefendants.text)).not.toBeInTheDocument()
      expect(screen.getByText(/no police area/)).toBeInTheDocument()
      await waitFor(async () => expect(await answers('area')).toEqual({ basis: 'notLimited' }), {
        timeout: 3000,
      })
    },
  )

  test('once the force has an area, “not limited” is no answer any more', async () => {
    const draft = aDraft({ applicant: { forceKind: 'territorial' }, area: { basis: 'notLimited' } })
    const { user } = await openStep({ step: 'area', draft })
    expect(await errorsOnContinue(user)).toHaveTextContent('Choose the defendant’s link to the police area')
  })

  test('an officer who has not chosen the kind of force is sent to do so', async () => {
    await openStep({ step: 'area' })
    expect(screen.getByRole('link', { name: 'Choose the kind of force' })).toHaveAttribute(
      'href',
      '/case/case_1/applicant',
    )
  })

  test('check answers shows the link and what it rests on', () => {
    const believed = aDraft({ area: { basis: 'intendsToCome', grounds: 'A train ticket.' } }).case
    expect(summary(believed).map(({ answer }) => answer)).toEqual([
      'The chief officer believes that the defendant means to come to the area',
      'A train ticket.',
    ])
    expect(summary(aDraft({ area: { basis: 'notLimited' } }).case)).toEqual([
      { question: link, answer: 'Not limited to a police area' },
    ])
  })
})
