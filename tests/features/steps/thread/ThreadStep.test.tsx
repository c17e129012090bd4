import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { manyActs } from '#tests/support/manyActs.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

const whole = aDraft(sample('fx-01'))
const row = (name: RegExp) => {
  const found = screen.getByRole('rowheader', { name }).closest('tr')
  if (!found) throw new Error(`There is no row for ${name}`)
  return within(found)
}
const items = (id: string, change: object) =>
  (aCase().prohibitions?.items ?? []).map((item) => (item.id === id ? { ...item, ...change } : item))

describe('the matrix', () => {
  test('has a row for each condition, from the acts to what the person says', async () => {
    await openStep({ step: 'thread', draft: whole })
    const first = row(/^1\. No direct contact/)
    expect(first.getAllByRole('link', { name: /^Act \d+$/ }).map(({ textContent }) => textContent)).toEqual([
      'Act 1',
      'Act 4',
      'Act 7',
      'Act 10',
      'Act 12',
    ])
    expect(first.getByText(/^Psychological harm from contact/)).toBeVisible()
    expect(first.getByText('First check 15 Jul 2026')).toBeVisible()
    expect(first.getByRole('link', { name: 'keep' })).toHaveAttribute(
      'href',
      '/case/fx-01/views/p-ottoline?from=thread&at=c-c01',
    )
  })

  test('shows ten conditions at a time and says how many there are', async () => {
    const { user } = await openStep({ step: 'thread', draft: whole })
    expect(screen.getByText(/Showing 1 to 10 of 14/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Next 4/ }))
    expect(row(/^14\./).getByText('First check 7 Oct 2026')).toBeVisible()
  })

  test('marks every empty cell in words, whichever rule tells of it', async () => {
    const prohibitions = {
      items: items('c-c01', { acts: [], risk: '', lesser: '', necessity: '', monitoring: {}, protects: [] }),
    }
    await openStep({ step: 'thread', draft: aDraft({ ...aCase(), prohibitions }) })
    const first = row(/^1\./)
    expect(first.getAllByText(/^Missing: /).map(({ textContent }) => textContent)).toEqual([
      'Missing: an act that it answers',
      'Missing: the risk that it meets',
      'Missing: what less would be',
      'Missing: why it is necessary',
      'Missing: who checks',
      'Missing: the day of the first check',
      'Missing: how a breach would show',
      'Missing: an exception',
      'Missing: whom it protects',
    ])
    expect(first.getByRole('link', { name: 'Missing: who checks' })).toHaveAttribute(
      'href',
      '/case/a-case/prohibitions/c-c01?from=thread&at=c-c01',
    )
  })

  test('leads to an act and back to the same condition, also on a later page of the matrix', async () => {
    const { user, path } = await openStep({ step: 'thread', draft: whole })
    await user.click(screen.getByRole('button', { name: /^Next 4/ }))
    await user.click(row(/^13\./).getByRole('link', { name: 'Act 8' }))
    await screen.findByRole('heading', { name: 'Act 8 of 12', level: 1 })
    await user.click(screen.getByRole('button', { name: 'Save and go back' }))
    await screen.findByRole('heading', { name: 'What each condition rests on', level: 1 })
    expect(path()).toBe('/case/fx-01/thread')
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^13\./))
  })

  test('names the first of many acts, and how many more there are', async () => {
    const acts = manyActs(300)
    const prohibitions = { items: items('c-c01', { acts: acts.map(({ id }) => id) }) }
    await openStep({ step: 'thread', draft: aDraft({ ...aCase(), acts: { items: acts }, prohibitions }) })
    const first = row(/^1\./)
    expect(first.getAllByRole('link', { name: /^Act / })).toHaveLength(6)
    expect(first.getByText(/and 294 more/)).toBeVisible()
    expect(document.querySelectorAll('*').length).toBeLessThan(1500)
  })
})

describe('how the conditions meet the acts', () => {
  test('a kind of act that no condition answers stands at the top with its acts', async () => {
    await openStep({ step: 'thread', draft: whole })
    const gaps = screen.getByRole('region', { name: 'Kinds of act that no condition answers yet (2)' })
    expect(within(gaps).getByText(/^Gifts or things left: act/)).toBeVisible()
    expect(within(gaps).getByRole('link', { name: 'Act 3' })).toHaveAttribute(
      'href',
      '/case/fx-01/acts/act-03?from=thread',
    )
  })

  test('a condition that no act supports stands there too', async () => {
    const prohibitions = { items: items('c-p05', { acts: [] }) }
    await openStep({ step: 'thread', draft: aDraft({ ...aCase(), prohibitions }) })
    const loose = screen.getByRole('region', { name: 'Conditions that no act supports (1)' })
    expect(within(loose).getByRole('link', { name: 'Condition 2: Named streets' })).toBeVisible()
  })

  test('a new case has neither acts nor conditions', async () => {
    await openStep({ step: 'thread' })
    expect(screen.getByText(/There are no acts yet/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Draft the prohibitions' })).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })
})
