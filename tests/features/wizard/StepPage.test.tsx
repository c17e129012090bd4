import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const full = aDraft({ route: { kind: 'full' } })
const goOn = () => screen.getByRole('button', { name: 'Save and continue' })

describe('the page of a step', () => {
  test('has the task as its heading, its place in the section, and no case detail in its title', async () => {
    await openStep({ step: 'route', draft: aDraft({ defendant: { name: 'Arthur Example' } }) })
    const heading = screen.getByRole('heading', { level: 1, name: 'Choose the route' })
    expect(heading).toHaveFocus()
    expect(screen.getByText('Before you start: 2 of 5')).toBeInTheDocument()
    expect(document.title).toBe('Choose the route – Stalking protection orders')
  })

  test('leads back to the step before it, and the first one to the task list', async () => {
    await openStep({ step: 'route' })
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/case/case_1/decision')
  })

  test('leads back from the first step to the task list', async () => {
    await openStep({ step: 'decision' })
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/case/case_1')
  })
})

describe('Continue', () => {
  test('says what is wrong, first of all in a list that leads to each question, and stays', async () => {
    const { user, path } = await openStep({
      step: 'route',
      draft: aDraft({ route: { kind: 'interimOnly' } }),
    })
    await user.click(goOn())
    const summary = await screen.findByRole('alert')
    const links = within(summary).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual([
      'Enter the court to which the main application was made',
      'Enter the reference of the main application',
      'Enter the day on which the main application was made',
      'Say whether the same chief officer made the main application',
    ])
    await user.click(within(summary).getByRole('link', { name: /^Enter the reference/ }))
    expect(screen.getByRole('textbox', { name: 'Reference of the full application' })).toHaveFocus()
    expect(path()).toBe('/case/case_1/route')
  })

  test('stores what is not finished all the same', async () => {
    const { user, answers } = await openStep({ step: 'route' })
    await user.click(
      screen.getByRole('radio', { name: 'An interim order, for a full application already made' }),
    )
    await user.click(goOn())
    await screen.findByRole('alert')
    await waitFor(async () => expect(await answers('route')).toEqual({ kind: 'interimOnly' }))
  })

  test('goes to the next step once the page is finished', async () => {
    const { user, path, answers } = await openStep({ step: 'route' })
    await user.click(screen.getByRole('radio', { name: 'A full order' }))
    await user.click(goOn())
    await waitFor(() => expect(path()).toBe('/case/case_1/applicant'))
    expect(await answers('route')).toEqual({ kind: 'full' })
  })
})

test('the way out for later leads to the task list with everything kept', async () => {
  const { user, path, answers } = await openStep({ step: 'route', draft: full })
  await user.click(screen.getByRole('radio', { name: /^A full order, and an interim order/ }))
  await user.click(screen.getByRole('link', { name: 'Save and come back later' }))
  await waitFor(() => expect(path()).toBe('/case/case_1'))
  expect(await answers('route')).toEqual({ kind: 'fullWithInterim' })
})

test('an address that names no step says so', async () => {
  await openStep({ step: 'nothing' as 'route' })
  expect(screen.getByRole('heading', { name: 'There is no page at this address' })).toBeInTheDocument()
})
