import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { measureKinds } from '#src/domain/case/necessity.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

const group = (name: RegExp) => within(screen.getByRole('region', { name }))
const today = '2026-06-24'

/** The page, once the questions stand on it. */
async function openChallenge(opening: Omit<Parameters<typeof openStep>[0], 'step'>) {
  const opened = await openStep({ step: 'challenge', ...opening })
  await screen.findByText(/^\d+ questions?, \d+ of them open\.$/)
  return opened
}

describe('the case looked at from the other side', () => {
  test('says so where the questions cannot be worked out', async () => {
    const questions = () => Promise.reject(new Error('A rule broke'))
    await openStep({ step: 'challenge', draft: aDraft(sample('fx-01')), today, services: { questions } })
    expect(await screen.findByText(/could not be checked/)).toBeVisible()
  })

  test('says how many questions are open, and that notes may have to be disclosed', async () => {
    await openChallenge({ draft: aDraft(sample('fx-01')), today })
    expect(screen.getByText(/^\d+ questions, \d+ of them open\.$/)).toBeVisible()
    expect(screen.getByText(/Notes, like the case itself, may have to be disclosed/)).toBeVisible()
  })

  test('puts each question in words, why it is asked and what would answer it, the open ones first', async () => {
    await openChallenge({ draft: aDraft(sample('fx-01')), today })
    const listed = group(/^The risk/).getAllByRole('listitem')
    const [first, second] = listed
    expect(first).toHaveTextContent(/^Open“The risk was last assessed on 12 June 2026\./)
    expect(first).toHaveTextContent('Why it is asked: There has been an act since.')
    expect(first).toHaveTextContent('What would answer it: A new assessment')
    expect(second).toHaveTextContent(/^The case holds an answer/)
    expect(second).toHaveTextContent('What the case says: The risk page')
  })

  test('leads to the place to answer, which comes back to the same question', async () => {
    const { user, path } = await openChallenge({ draft: aDraft(sample('fx-01')), today })
    await user.click(group(/^The risk/).getByRole('link', { name: 'Answer it at: Test 2: risk' }))
    await screen.findByRole('heading', { name: 'Test 2: risk', level: 1 })
    await user.click(screen.getByRole('button', { name: 'Save and go back' }))
    await screen.findByRole('heading', { name: 'How would the other side attack this?', level: 1 })
    expect(path()).toBe('/case/fx-01/challenge')
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Answer it at: Test 2: risk'))
  })

  test('leads to the page of the item that a question is about', async () => {
    await openChallenge({ draft: aDraft(sample('fx-01')), today })
    const [link] = group(/^The acts/).getAllByRole('link')
    expect(link?.getAttribute('href')).toMatch(
      /^\/case\/fx-01\/acts\/act-06\?from=challenge&at=[a-z.\-0-9]+$/,
    )
  })

  test('keeps nothing: reading the questions changes no case', async () => {
    const draft = aDraft(sample('fx-01'))
    const { stored } = await openChallenge({ draft, today })
    expect(await stored()).toEqual(draft)
  })

  test('of more than 40 questions shows ten of each group', async () => {
    const measures = Array.from({ length: 45 }, (_, at) => ({
      id: `m-${at}`,
      kind: measureKinds[at % measureKinds.length] ?? 'other',
      status: 'inForce' as const,
    }))
    const file = aCase()
    const draft = aDraft({ ...file, necessity: { ...file.necessity, measures } })
    const { user } = await openChallenge({ draft, today })
    const necessity = group(/^Why the order is necessary/)
    expect(necessity.getAllByRole('listitem')).toHaveLength(10)
    await user.click(necessity.getByRole('button', { name: /^Next 10/ }))
    expect(necessity.getByText(/Showing 11 to 20/)).toBeVisible()
  })

  test('of a new case asks what is asked of every case', async () => {
    await openStep({ step: 'challenge' })
    expect(await screen.findByText('2 questions, 2 of them open.')).toBeVisible()
    expect(group(/^The acts \(0\)/).getByText('Nothing in the case invites a question here.')).toBeVisible()
  })
})
