import { readFileSync } from 'node:fs'
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Draft } from '#src/domain/case/draft.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeDoor } from '#tests/support/fakeDoor.ts'
import { type Opening, openApp } from '#tests/support/openApp.tsx'

afterEach(() => vi.unstubAllGlobals())

const named = aDraft({ id: 'case_westmarch42', applicant: { reference: 'WM/26/0042' } })

async function meetDoor(fake: Parameters<typeof fakeDoor>[0] = {}, opening: Opening = {}) {
  const { door, asked } = fakeDoor(fake)
  const app = await openApp({ ...opening, services: { door, ...opening.services } })
  return { ...app, door, asked }
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const drafts: readonly Draft[] = [named]

/** Whether the window would ask before it closes. */
function asksBeforeClosing(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

describe('before the door is open', () => {
  test.each(['/', '/case/case_westmarch42', '/case/case_westmarch42/defendant', '/nowhere'])(
    'nothing of an application stands at %s, and the address stays',
    async (at) => {
      const { address } = await meetDoor({ vaults: [{}] }, { at, drafts })
      await heading('How do you want to work?')
      await screen.findByLabelText('Passphrase')
      expect(document.body).not.toHaveTextContent('WM/26/0042')
      expect(document.title).toBe('Stalking protection orders')
      expect(address()).toBe(at)
      expect(screen.queryByRole('button', { name: 'Lock now' })).toBeNull()
      expect(screen.getByText(/^What is kept in a vault cannot be read/)).toBeInTheDocument()
    },
  )

  test('says that the browser had lost the vaults, where they were put back', async () => {
    await meetDoor({ vaults: [{}], putBack: true })
    expect(await screen.findByText('The browser had lost the vaults on this computer.')).toBeInTheDocument()
    expect(screen.getByText(/put back from the second copy/)).toBeInTheDocument()
  })

  test('says nothing of a second copy where it was not needed', async () => {
    await meetDoor({ vaults: [{}] })
    await screen.findByLabelText('Passphrase')
    expect(screen.queryByText(/second copy/)).toBeNull()
  })

  test('an address is where the officer is once the vault is open, with the focus on its heading', async () => {
    const { user } = await meetDoor({ vaults: [{}] }, { at: '/case/case_westmarch42', drafts })
    await user.type(await screen.findByLabelText('Passphrase'), 'six plain words of a test')
    await user.click(button('Open your vault'))
    expect(await heading('Apply for a stalking protection order')).toHaveFocus()
    expect(screen.getByRole('link', { name: 'WM/26/0042' })).toBeInTheDocument()
  })
})

describe('a door that closes', () => {
  test('takes the page away at once, keeps its address, and opens on it again', async () => {
    const { user, door, path } = await meetDoor(
      { vaults: [{}], state: { kind: 'open', vault: { id: 'vault_1', label: 'WM 1234' } } },
      { at: '/case/case_westmarch42', drafts },
    )
    await heading('Apply for a stalking protection order')
    await act(() => door.lock())
    expect(screen.queryByText('WM/26/0042')).toBeNull()
    expect(await heading('How do you want to work?')).toHaveFocus()
    expect(path()).toBe('/case/case_westmarch42')
    await user.type(await screen.findByLabelText('Passphrase'), 'six plain words of a test')
    await user.click(button('Open your vault'))
    expect(await heading('Apply for a stalking protection order')).toHaveFocus()
  })
})

describe('a session', () => {
  test('begins empty at the list, says on every page that nothing is kept, and asks before it ends', async () => {
    const { user, path, asked } = await meetDoor({}, { at: '/case/case_westmarch42' })
    await user.click(await screen.findByRole('button', { name: 'Work for this session only' }))
    expect(await heading('Applications in this session')).toHaveFocus()
    expect(path()).toBe('/')
    const band = screen.getByRole('region', { name: 'This session' })
    expect(band).toHaveTextContent('Nothing is kept when this page closes or is reloaded.')
    expect(screen.getByText(/^What you enter is kept nowhere/)).toBeInTheDocument()

    await user.click(button('End this session'))
    const dialog = within(screen.getByRole('dialog', { name: 'End this session?' }))
    expect(dialog.getByText(/gone for good, except what you exported/)).toBeInTheDocument()
    expect(asked.locks).toBe(0)
    await user.click(dialog.getByRole('button', { name: 'End this session' }))
    expect(await heading('How do you want to work?')).toHaveFocus()
    expect(asked.locks).toBe(1)
  })

  test('has the window ask before it closes once something was changed, and not before', async () => {
    const { user } = await meetDoor(
      { state: { kind: 'session' } },
      { at: '/case/case_westmarch42/route', drafts },
    )
    await heading('Choose the route')
    expect(asksBeforeClosing()).toBe(false)
    await user.click(screen.getByLabelText('A full order'))
    await screen.findByText(/^Saved/)
    expect(asksBeforeClosing()).toBe(true)
    await user.click(button('End this session'))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'End this session' }))
    await heading('How do you want to work?')
    expect(asksBeforeClosing()).toBe(false)
  })

  test('is not what an open vault is: no band, and the window closes without a question', async () => {
    const vault = { id: 'vault_1', label: 'WM 1234' }
    const { user } = await meetDoor(
      { state: { kind: 'open', vault } },
      { at: '/case/case_westmarch42/route', drafts },
    )
    await heading('Choose the route')
    await user.click(screen.getByLabelText('A full order'))
    await screen.findByText(/^Saved/)
    expect(asksBeforeClosing()).toBe(false)
    expect(screen.queryByRole('region', { name: 'This session' })).toBeNull()
    expect(screen.getByText(/^What you enter is kept on this computer, encrypted/)).toBeInTheDocument()
  })
})

describe('a training case at the door', () => {
  const open = /^Open the case: Former colleague/

  test('is opened without a vault, in a session', async () => {
    vi.stubGlobal('fetch', async (path: string) => new Response(readFileSync(`public${path}`)))
    const { user, path, door } = await meetDoor({ vaults: [{}] })
    await screen.findByText(/What you change in them lasts until this page closes/)
    await user.click(button(open))
    expect(await heading('Former colleague who was dismissed')).toHaveFocus()
    expect(path()).toBe('/case/fx-02')
    expect(door.state()).toEqual({ kind: 'session' })
    expect(screen.getByText('TRAINING: invented case')).toBeInTheDocument()
  })

  test('that cannot be loaded leaves the door closed and says so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    const { user, path, door } = await meetDoor()
    await user.click(await screen.findByRole('button', { name: open }))
    expect(await screen.findByText('This training case could not be loaded.')).toBeInTheDocument()
    expect(door.state()).toEqual({ kind: 'closed' })
    expect(path()).toBe('/')
  })
})

describe('a page on which no vault is safe', () => {
  const refusals = ['The page did not come over https.', 'The policy of the page is missing.']

  test('says why, offers neither a vault nor real work, and leaves the training cases', async () => {
    const { door } = await meetDoor({ refusals, vaults: [{}] })
    await screen.findByRole('heading', { name: 'No vault can be made or opened here' })
    for (const reason of refusals) expect(screen.getByText(reason)).toBeInTheDocument()
    expect(screen.getByText(/Do not enter anything about a real person/)).toBeInTheDocument()
    expect(screen.queryByLabelText('Passphrase')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Make a vault' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Work for this session only' })).toBeNull()
    expect(screen.getByRole('table', { name: 'Training cases' })).toBeInTheDocument()
    expect(door.state()).toEqual({ kind: 'closed' })
  })

  test('is not one of a force that keeps nothing on its computers: a vault that is there opens, and none is made', async () => {
    await meetDoor({ mayMake: false, vaults: [{}] })
    expect(await screen.findByLabelText('Passphrase')).toBeInTheDocument()
    expect(screen.getByText(/^Your force keeps no applications on its computers/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Make a vault' })).toBeNull()
    expect(button('Work for this session only')).toBeInTheDocument()
  })

  test('is not one whose browser keeps nothing: that is said, and a session is offered', async () => {
    const { door } = fakeDoor()
    const message = 'This browser did not let the app reach what is kept on this computer.'
    await openApp({ services: { door: { ...door, vaults: () => Promise.reject(new Error(message)) } } })
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(message))
    expect(screen.getByText(/^Do not clear the browser’s history/)).toBeInTheDocument()
    expect(button('Work for this session only')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Make a vault' })).toBeNull()
  })
})
