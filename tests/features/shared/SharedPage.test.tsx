import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { aReply } from '#tests/support/aConsultation.ts'
import { advocateVault, keptShare } from '#tests/support/advocateVault.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { savedFiles } from '#tests/support/savedFiles.ts'

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function opened(vault = advocateVault()) {
  const app = await openApp({
    at: '/shared/share_1',
    services: { door: vault.door, handOver: vault.handOver },
  })
  await heading('Before you open these notes')
  return { ...app, vault }
}

async function inside(vault = advocateVault()) {
  const app = await opened(vault)
  await app.user.click(button('Open the notes'))
  await heading('Read this first')
  const next = () => app.user.click(button('Next'))
  return { ...app, next }
}

describe('before anything is shown', () => {
  test('it says what the way out does, and what it cannot hide', async () => {
    await opened()
    expect(document.title).toBe('Notes')
    expect(screen.getByText(/it may still be in your downloads/)).toBeVisible()
    expect(screen.getByText(/may list them in its history/)).toBeVisible()
    expect(document.body).not.toHaveTextContent('Ottoline')
    expect(document.body).not.toHaveTextContent(/stalking|court|police/i)
  })

  test('it says where the words go, before the first question', async () => {
    await inside()
    expect(await heading('Read this first')).toHaveFocus()
    expect(screen.getByText(/What you write goes to the police\./)).toBeVisible()
    expect(screen.getByText(/A court may see it later\./)).toBeVisible()
    expect(screen.getByText(/Leave out anything that says where you are/)).toBeVisible()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  test('notes that are not there are said to be gone', async () => {
    const app = await opened(advocateVault([]))
    await app.user.click(button('Open the notes'))
    expect(await screen.findByText(/These notes are not here/)).toBeVisible()
  })
})

describe('a rule', () => {
  test('has its words, what it is for, a question, four answers and room for words', async () => {
    const { user, next } = await inside()
    await next()
    await next()
    await heading('Rule 1')
    expect(screen.getByText(/The defendant must not contact Ottoline Marshbank/)).toBeVisible()
    expect(screen.getByText(/Fear and pressure from messages/)).toBeVisible()
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('div')?.textContent)).toEqual([
      'It works for me',
      'Change it',
      'Take it out',
      'It would put me at risk',
    ])
    await user.click(screen.getByLabelText('It would put me at risk'))
    expect(screen.getByLabelText('What could happen?')).toBeVisible()
    expect(document.title).toBe('Notes')
  })
})

describe('what is typed', () => {
  test('is kept in the vault as it is typed, and is there when the notes are opened again', async () => {
    const vault = advocateVault()
    const { user, next } = await inside(vault)
    await next()
    await user.click(screen.getByLabelText('Yes'))
    await user.type(screen.getByLabelText(/How\? For example/), 'On the phone')
    await waitFor(() =>
      expect(vault.held()[0]?.reply?.asking).toEqual({ asked: 'yes', how: 'On the phone', on: '' }),
    )
    expect(screen.getByText('Saved')).toBeVisible()
  })
})

describe('the file for the police', () => {
  let files: ReturnType<typeof savedFiles>
  beforeEach(() => {
    files = savedFiles()
  })

  const { at: _, by: __, ...written } = aReply()
  const toTheEnd = async (vault: ReturnType<typeof advocateVault>) => {
    const app = await inside(vault)
    for (const _page of [1, 2, 3, 4, 5, 6, 7]) await app.next()
    await heading('Check what you wrote')
    return app
  }

  test('holds the answers for who sent the notes, under a name that says nothing', async () => {
    const vault = advocateVault([keptShare({ reply: written })])
    const { user } = await toTheEnd(vault)
    expect(screen.getByText('Change it. I need the market on Fridays.')).toBeVisible()
    await user.click(button('Make the file for the police'))
    expect(await screen.findByText('The file is made')).toBeVisible()
    const [sealed] = vault.sealed
    expect(sealed?.to).toEqual([keptShare().from.key])
    expect(sealed?.payload).toMatchObject({
      purpose: 'reply',
      share: 'share_1',
      reply: { ...written, at: '2026-11-23T09:30:00.000Z' },
    })
    expect(files.map(({ name }) => name)).toEqual(['notes-1a2b3c4d.age'])
    expect(vault.held()[0]?.repliedAt).toBe('2026-11-23T09:30:00.000Z')
  })

  test('is not made before it is said whether the person was asked', async () => {
    const vault = advocateVault()
    const { user } = await toTheEnd(vault)
    await user.click(button('Make the file for the police'))
    expect(await screen.findByText(/Say first whether the person was asked/)).toBeVisible()
    expect(vault.sealed).toEqual([])
    await user.click(button('Go and answer'))
    await heading('Did you talk about it together?')
  })

  test('needs a card of who sends it', async () => {
    const { user } = await toTheEnd(advocateVault([keptShare({ reply: written })], null))
    await user.click(button('Make the file for the police'))
    expect(await screen.findByRole('link', { name: 'Make your card' })).toHaveAttribute('href', '/people')
  })
})

test('what the police decided comes first once it is there', async () => {
  const told = {
    v: 1 as const,
    share: 'share_1',
    at: '2026-11-25T09:00:00.000Z',
    conditions: [
      {
        condition: 'c-p05',
        number: 2,
        answer: 'change' as const,
        decision: 'adapted' as const,
        reason: 'The market is left out on Fridays.',
        text: 'must not go to the market but on Fridays',
      },
      { condition: 'c-o04', answer: 'remove' as const, decision: 'accepted' as const, reason: 'Not needed.' },
    ],
    court: 'The court made the order on 27 November 2026.',
  }
  await inside(advocateVault([keptShare({ outcome: told })]))
  expect(screen.getByText('The police did some of what you asked.')).toBeVisible()
  expect(screen.getByText(/The market is left out on Fridays\./)).toBeVisible()
  expect(screen.getByText(/The rule now says: The defendant must not go to the market/)).toBeVisible()
  expect(screen.getByText('This rule was taken out.')).toBeVisible()
  expect(screen.getByText('The court made the order on 27 November 2026.')).toBeVisible()
})

test('notes are deleted from the device once it was asked again', async () => {
  const vault = advocateVault()
  const { user, path } = await inside(vault)
  await user.click(button('Delete these notes'))
  await user.click(button('Yes, delete them'))
  expect(await screen.findByText(/There are no notes here yet/)).toBeVisible()
  expect(vault.held()).toEqual([])
  expect(path()).toBe('/shared')
})

test('the list shows a day and who it is from, and nothing else', async () => {
  const vault = advocateVault()
  await openApp({ at: '/shared', services: { door: vault.door, handOver: vault.handOver } })
  expect(await screen.findByRole('link', { name: '21 November 2026' })).toHaveAttribute(
    'href',
    '/shared/share_1',
  )
  expect(screen.getByText('Not begun')).toBeVisible()
  expect(document.title).toBe('Notes')
  expect(document.querySelector('link[rel="icon"]')?.getAttribute('href') ?? '/notes.svg').toBe('/notes.svg')
  expect(document.body).not.toHaveTextContent('Ottoline')
})
