import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

const { provider } = wording
const driftline = {
  name: 'Driftline',
  programme: 'Driftline Steps',
  contact: 'Intake desk, 07700 900160',
  sessions: '12 sessions',
  place: 'Castle Street Centre, Dunmarrow',
  whoMay: 'Adults whom a court has told to attend',
  waiting: 8,
  reports: 'The intake desk, by noon the next day',
  pays: 'Westmarch Police',
}

/** A requirement of the case with no provider yet, said to be confirmed, and the force’s list. */
async function confirmed(providers: readonly object[]) {
  const file = { ...sample('fx-01'), id: 'case_1' }
  const profile = file.profile && { ...file.profile, providers: [...providers] }
  const draft = aDraft(JSON.parse(JSON.stringify({ ...file, profile })))
  const opened = await openStep({ step: 'requirements', item: 'c-o04', draft })
  await opened.user.click(
    within(screen.getByRole('group', { name: provider.confirmed })).getByRole('radio', { name: 'Yes' }),
  )
  return opened
}

/** Pasted: each letter typed would draw the whole page again. */
const entered = async (user: Awaited<ReturnType<typeof confirmed>>['user'], label: string, text: string) => {
  await user.click(screen.getByLabelText(label))
  await user.paste(text)
}

const fill = () => screen.queryByRole('button', { name: provider.entry.fill })

describe('a provider of the force’s list', () => {
  test('shows whom it takes, where, and for how long one waits', async () => {
    const { user } = await confirmed([driftline])
    expect(screen.queryByText(/Waiting time/)).toBeNull()
    await entered(user, provider.name, 'Driftline')
    expect(
      screen.getByText(
        'In your force’s list: Driftline Steps. Where: Castle Street Centre, Dunmarrow. Takes: Adults whom a court has told to attend. Waiting time: 8 weeks.',
      ),
    ).toBeVisible()
  })

  test('fills what is empty when asked, and changes nothing that was entered', async () => {
    const { user, stored } = await confirmed([driftline])
    await entered(user, provider.name, 'Driftline')
    await entered(user, provider.pays, 'The council')
    expect(screen.getByLabelText(provider.contact)).toHaveValue('')
    const button = fill()
    if (!button) throw new Error('There is no button')
    await user.click(button)
    expect(screen.getByLabelText(provider.contact)).toHaveValue(driftline.contact)
    expect(screen.getByLabelText(provider.sessions)).toHaveValue(driftline.sessions)
    expect(screen.getByLabelText(provider.reports)).toHaveValue(driftline.reports)
    expect(screen.getByLabelText(provider.pays)).toHaveValue('The council')
    expect(fill()).toBeNull()
    await waitFor(
      async () =>
        expect(
          (await stored()).case.requirements?.items?.find(({ id }) => id === 'c-o04')?.provider,
        ).toMatchObject({
          name: 'Driftline',
          contact: driftline.contact,
          sessions: driftline.sessions,
          reports: driftline.reports,
          pays: 'The council',
        }),
      { timeout: 3000 },
    )
  })

  test('is shown with each of its programmes, and says nothing that the list does not know', async () => {
    const { name, contact } = driftline
    const { user } = await confirmed([driftline, { name, contact, programme: 'Driftline Assessment' }])
    await entered(user, provider.name, 'Driftline')
    expect(screen.getByText('In your force’s list: Driftline Assessment.')).toBeVisible()
    expect(screen.getByText(/^In your force’s list: Driftline Steps\. Where/)).toBeVisible()
  })
})

test('a provider outside the force’s list is entered by hand', async () => {
  const { user } = await confirmed([])
  await entered(user, provider.name, 'The Harbour Centre')
  expect(screen.queryByText(/In your force’s list/)).toBeNull()
  expect(fill()).toBeNull()
})
