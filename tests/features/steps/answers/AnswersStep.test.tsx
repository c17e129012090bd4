import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { finishedCase } from '#tests/support/checking.ts'
import { openStep } from '#tests/support/openStep.tsx'

const card = (title: string) => {
  const frame = screen.getByRole('heading', { name: title, level: 4 }).closest('.govuk-summary-card')
  if (!(frame instanceof HTMLElement)) throw new Error(`There is no card for ${title}`)
  return within(frame)
}

const manyActs = (count: number) => ({
  items: Array.from({ length: count }, (_, at) => ({
    id: `act-${at + 1}`,
    kind: 'act' as const,
    when: {
      precision: 'exact' as const,
      on: `2025-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
    },
    what: `He waited outside, time ${at + 1}.`,
  })),
})

describe('every answer is read once more', () => {
  test('an answer stands beside its question, and a gap is plain to see', async () => {
    await openStep({
      step: 'answers',
      draft: aDraft({ route: { kind: 'interimOnly', mainCourt: 'Dunmarrow' } }),
    })
    const route = card('Choose the route')
    expect(route.getByText('An interim order, for a full application already made')).toBeVisible()
    expect(route.getByText('Dunmarrow')).toBeVisible()
    expect(route.getAllByText('Not entered')).toHaveLength(2)
  })

  test('what was typed and not understood is shown as it was typed', async () => {
    await openStep({ step: 'answers', draft: aDraft({}, { typing: { service: { 'outcome.on': '31/2/' } } }) })
    expect(card('Record the order and its service').getByText(/“31\/2\/”/)).toBeVisible()
  })

  test('Change opens the page, which comes back to these answers', async () => {
    const { user, path } = await openStep({
      step: 'answers',
      draft: aDraft({ route: { kind: 'full' } }),
    })
    await user.click(card('Choose the route').getByRole('link', { name: /^Change/ }))
    await screen.findByRole('heading', { name: 'Choose the route', level: 1 })
    await user.click(screen.getByRole('button', { name: 'Save and go back' }))
    await screen.findByRole('heading', { name: 'Check your answers', level: 1 })
    expect(path()).toBe('/case/case_1/answers')
    await waitFor(() =>
      expect(document.activeElement).toContainElement(
        screen.getByRole('heading', { name: 'Choose the route', level: 4 }),
      ),
    )
  })

  test('60 acts are shown 25 at a time, and the page says how many there are', async () => {
    const { user } = await openStep({ step: 'answers', draft: aDraft({ acts: manyActs(60) }) })
    const acts = card('Build the chronology of acts')
    expect(acts.getByText(/Showing 1 to 25 of 61/)).toBeVisible()
    expect(acts.getByRole('button', { name: /^Previous/ })).toHaveAttribute('aria-disabled', 'true')
    await user.click(acts.getByRole('button', { name: /^Next 25/ }))
    await user.click(acts.getByRole('button', { name: /^Next 11/ }))
    expect(acts.getByText(/Showing 51 to 61 of 61/)).toBeVisible()
    expect(acts.getByText(/time 60\./)).toBeVisible()
    expect(acts.getByRole('button', { name: /^Next/ })).toHaveAttribute('aria-disabled', 'true')
  })

  test('coming back from a late act, that act is on the page shown', async () => {
    await openStep({
      step: 'answers',
      draft: aDraft({ acts: manyActs(60) }),
      query: '?step=acts&item=act-60',
    })
    expect(card('Build the chronology of acts').getByText(/time 60\./)).toBeVisible()
  })
})

describe('the findings, all in one place', () => {
  test('an unfinished case counts what stops it, and leads to each place and back', async () => {
    const { user } = await openStep({ step: 'answers', draft: aDraft({ route: { kind: 'full' } }) })
    const stops = screen.getByRole('region', { name: /^Must be put right \(\d+\)$/ })
    const listed = within(stops).getAllByRole('listitem')
    expect(screen.getByText(new RegExp(`^${listed.length} things must be put right\\.`))).toBeVisible()
    const [first] = within(stops).getAllByRole('link', { name: /^Go to: / })
    if (!first) throw new Error('No finding leads anywhere')
    expect(first.getAttribute('href')).toMatch(/^\/case\/case_1\/[a-z]+(\/[^?]+)?\?from=answers$/)
    await user.click(first)
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'Check your answers', level: 1 })).toBeNull(),
    )
  })

  test('a reason typed here is kept, counted, and shown to the supervisor', async () => {
    const { user, stored } = await openStep({ step: 'answers', draft: aDraft({ route: { kind: 'full' } }) })
    const [box] = screen.getAllByRole('textbox', { name: /^Your reason/ })
    if (!box) throw new Error('Nothing asks for a reason')
    await user.type(box, 'Agreed with legal services')
    await user.tab()
    await waitFor(async () => expect((await stored()).case.explanations).toHaveLength(1))
    const reasons = screen.getByRole('region', { name: 'Reasons given, for the supervisor' })
    expect(await within(reasons).findByText('Agreed with legal services')).toBeVisible()
  })

  test('a reason whose finding is gone is still shown', async () => {
    await openStep({
      step: 'answers',
      draft: aDraft({ explanations: [{ finding: 'never-found|acts||', reason: 'Said once' }] }),
    })
    expect(screen.getByText('Said once')).toBeVisible()
    expect(screen.getByText('No longer found. The reason is kept.')).toBeVisible()
  })

  test('a finished case has nothing that must be put right', async () => {
    await openStep({ step: 'answers', draft: aDraft(finishedCase()), today: '2026-06-24' })
    expect(screen.queryByRole('region', { name: /^Must be put right/ })).toBeNull()
  })
})
