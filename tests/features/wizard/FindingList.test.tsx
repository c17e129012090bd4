import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { manyActs } from '#tests/support/manyActs.ts'
import { openStep } from '#tests/support/openStep.tsx'

const otherChief = aDraft({ route: { kind: 'interimOnly', sameChiefOfficer: 'no' } })
const unfinished = 'unfinished-route|route||mainCourt'

async function openToDo(draft = otherChief) {
  const page = await openStep({ step: 'route', draft })
  await page.user.click(screen.getByRole('tab', { name: /^To do on this page/ }))
  return page
}
const found = () => within(screen.getByRole('tabpanel', { name: /^To do/ })).getAllByRole('listitem')
const reason = () => screen.getByRole('textbox', { name: /^Your reason for: Not finished/ })

describe('what the checks say', () => {
  test('stands worst first, whatever the order of the checks, each with its weight in words', async () => {
    await openToDo()
    expect(found().map((item) => item.querySelector('.govuk-tag')?.textContent)).toEqual([
      'Must be put right',
      'Needs a reason',
      'For your information',
    ])
    expect(screen.getByRole('tab', { name: 'To do on this page (3)' })).toBeInTheDocument()
  })

  test('each finding names where it comes from', async () => {
    await openToDo()
    expect(found()[0]).toHaveTextContent('Stalking Protection Act 2019')
  })

  test('a reason is asked for only where one is wanted', async () => {
    await openToDo()
    const [stop, explain, hint] = found()
    expect(within(stop as HTMLElement).queryByRole('textbox')).toBeNull()
    expect(within(explain as HTMLElement).getByRole('textbox')).toBeInTheDocument()
    expect(within(hint as HTMLElement).queryByRole('textbox')).toBeNull()
  })

  test('a finished page has nothing to do', async () => {
    await openToDo(aDraft({ route: { kind: 'full' } }))
    expect(screen.getByText('Nothing to do here.')).toBeInTheDocument()
  })
})

describe('of a thousand acts that are only pasted', () => {
  test('what the checks say comes ten at a time, and a reason that is typed is kept when the page is turned', async () => {
    const items = manyActs(1000).map(({ id, kind, when, what }) => ({ id, kind, when, what }))
    const { user, stored } = await openStep({
      step: 'acts',
      draft: aDraft({ acts: { items } }),
      today: '2034-01-01',
    })
    await user.click(screen.getByRole('tab', { name: /^To do on this page \(\d{4}\)$/ }))
    expect(found()).toHaveLength(10)
    expect(screen.getByText(/^Showing 1 to 10 of \d{4}/)).toBeVisible()

    const [reasonBox] = screen.getAllByRole('textbox', { name: /^Your reason for:/ })
    await user.type(reasonBox as HTMLElement, 'Told twice')
    await user.click(screen.getByRole('button', { name: /^Next 10/ }))
    expect(found()).toHaveLength(10)
    expect(screen.getByText(/^Showing 11 to 20 of \d{4}/)).toBeVisible()
    await screen.findByText(/^Saved/)
    expect((await stored()).case.explanations).toMatchObject([{ reason: 'Told twice' }])
  })
})

describe('the officer’s reason', () => {
  test('is kept with the case and comes back', async () => {
    const { user, stored } = await openToDo()
    await user.type(reason(), 'The court has the papers.')
    await user.tab()
    await screen.findByText(/^Saved/)
    expect((await stored()).case.explanations).toEqual([
      { finding: unfinished, reason: 'The court has the papers.' },
    ])
  })

  test('is kept without leaving the box', async () => {
    const { user, stored } = await openToDo()
    await user.type(reason(), 'Later')
    await waitFor(async () => expect((await stored()).case.explanations?.[0]?.reason).toBe('Later'), {
      timeout: 2000,
    })
  })

  test('is removed when it is emptied, and another finding keeps its own', async () => {
    const other = { finding: 'another|court||', reason: 'Stays' }
    const explanations = [{ finding: unfinished, reason: 'Goes' }, other]
    const { user, stored } = await openToDo(aDraft({ ...otherChief.case, explanations }))
    expect(reason()).toHaveValue('Goes')
    await user.clear(reason())
    await user.type(reason(), '  ')
    await user.tab()
    await screen.findByText(/^Saved/)
    expect((await stored()).case.explanations).toEqual([other])
  })
})
