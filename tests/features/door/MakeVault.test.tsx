import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { newRecoveryCode, spaced } from '#src/storage/vault/keys/recoveryCode.ts'
import { fakeDoor } from '#tests/support/fakeDoor.ts'
import { openApp } from '#tests/support/openApp.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function makeOne(fake: Parameters<typeof fakeDoor>[0] = {}) {
  const recoveryCode = newRecoveryCode()
  const { door, asked } = fakeDoor({ recoveryCode, ...fake })
  const app = await openApp({ services: { door }, at: '/case/case_of_another_vault' })
  await app.user.click(await screen.findByRole('button', { name: 'Make a vault' }))
  expect(await heading('Make a vault')).toHaveFocus()
  return { ...app, door, asked, recoveryCode }
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 })
const press = (name: string) => screen.getByRole('button', { name })
const words = () => document.querySelector('.app-words')?.textContent ?? ''
const own = 'my kettle sings on Tuesdays'

/** As far as the recovery code. */
async function made(fake: Parameters<typeof fakeDoor>[0] = {}) {
  const app = await makeOne(fake)
  await app.user.type(screen.getByLabelText('Name of the vault'), 'KL 77')
  await app.user.type(screen.getByLabelText('Type the six words'), words())
  await app.user.click(press('Make the vault'))
  await heading('Recovery code')
  return app
}

describe('a new vault', () => {
  test('is explained before it is made: what it is, who can open it, and what is lost', async () => {
    await makeOne()
    expect(
      screen.getByText(/^A vault keeps your applications on this computer, encrypted/),
    ).toHaveTextContent(
      'If both are lost, everything in the vault is lost, unless your force has set up a recovery key.',
    )
    expect(screen.getByLabelText('Name of the vault')).toHaveAccessibleDescription(
      /Anyone who uses this computer/,
    )
  })

  test('is made with six words, which can be made anew, and which are typed once', async () => {
    const { user, asked } = await makeOne()
    const first = words()
    await user.click(press('Make six other words'))
    await waitFor(() => expect(words()).not.toBe(first))
    expect(words().split(' ')).toHaveLength(6)
    await user.type(screen.getByLabelText('Name of the vault'), ' KL 77 ')
    await user.type(screen.getByLabelText('Type the six words'), words())
    const passphrase = words()
    await user.click(press('Make the vault'))
    await heading('Recovery code')
    expect(asked.made).toEqual([{ label: 'KL 77', passphrase }])
  })

  test('can still be made with a passphrase of one’s own where no words could be made', async () => {
    const { user, asked } = await makeOne({ noWords: true })
    expect(await screen.findByRole('alert')).toHaveTextContent(/^No words could be made/)
    await user.type(screen.getByLabelText('Name of the vault'), 'KL 77')
    await user.click(press('Make the vault'))
    expect(await screen.findByRole('link', { name: 'Type the six words' })).toBeInTheDocument()
    await user.click(screen.getByLabelText('A passphrase of your own'))
    await user.type(screen.getByLabelText('Your passphrase'), own)
    await user.type(screen.getByLabelText('Type it again'), own)
    await user.click(press('Make the vault'))
    await heading('Recovery code')
    expect(asked.made).toEqual([{ label: 'KL 77', passphrase: own }])
  })

  test('is made with a passphrase of one’s own, typed twice', async () => {
    const { user, asked } = await makeOne()
    await user.type(screen.getByLabelText('Name of the vault'), 'KL 77')
    await user.click(screen.getByLabelText('A passphrase of your own'))
    await user.type(screen.getByLabelText('Your passphrase'), own)
    await user.type(screen.getByLabelText('Type it again'), own)
    await user.click(press('Make the vault'))
    await heading('Recovery code')
    expect(asked.made).toEqual([{ label: 'KL 77', passphrase: own }])
  })

  test.each([
    ['too short', 'short', 'short', 'Use at least 15 characters'],
    ['not typed again', own, '', 'Type the passphrase again'],
    ['typed differently', own, `${own}!`, 'The two passphrases are not the same'],
  ])('is not made with a passphrase that is %s', async (_, first, second, message) => {
    const { user, asked } = await makeOne()
    await user.type(screen.getByLabelText('Name of the vault'), 'KL 77')
    await user.click(screen.getByLabelText('A passphrase of your own'))
    await user.type(screen.getByLabelText('Your passphrase'), first)
    if (second) await user.type(screen.getByLabelText('Type it again'), second)
    await user.click(press('Make the vault'))
    expect(await screen.findByRole('link', { name: message })).toBeInTheDocument()
    expect(asked.made).toEqual([])
  })

  test('is not made without a name, with a name that is too long, or before the words are typed', async () => {
    const { user, asked } = await makeOne()
    await user.click(press('Make the vault'))
    expect(await screen.findByRole('link', { name: 'Enter a name for the vault' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Type the six words' })).toBeInTheDocument()
    await user.type(screen.getByLabelText('Name of the vault'), 'K'.repeat(61))
    await user.type(screen.getByLabelText('Type the six words'), 'not these words')
    await user.click(press('Make the vault'))
    expect(await screen.findByRole('link', { name: /^Use at most 60 characters/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^These are not the six words/ })).toBeInTheDocument()
    expect(asked.made).toEqual([])
  })

  test('that cannot be made is not made, and the page says why', async () => {
    const { user, door } = await makeOne({ notMade: 'There is no room left on this device.' })
    await user.type(screen.getByLabelText('Name of the vault'), 'KL 77')
    await user.type(screen.getByLabelText('Type the six words'), words())
    await user.click(press('Make the vault'))
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left on this device.')
    expect(door.state()).toEqual({ kind: 'closed' })
    await user.click(press('Go back'))
    expect(await heading('How do you want to work?')).toHaveFocus()
  })
})

describe('the recovery code', () => {
  test('is shown once in groups, can be printed, and is asked for before the applications are shown', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user, path, recoveryCode } = await made()
    expect(screen.getByText(spaced(recoveryCode))).toBeInTheDocument()
    expect(screen.getByText(/^Vault:/)).toHaveTextContent('Vault: KL 77. Code made on 23 November 2026.')
    await user.click(press('Print it'))
    expect(print).toHaveBeenCalledTimes(1)

    await user.click(press('I have it on paper'))
    expect(await heading('Look at your paper')).toHaveFocus()
    expect(screen.queryByText(spaced(recoveryCode))).toBeNull()
    const box = screen.getByLabelText('What are the last four characters of the recovery code?')
    await user.click(press('Go on'))
    expect(box).toHaveAccessibleDescription(/Enter the last four characters/)
    await user.type(box, '????')
    await user.click(press('Go on'))
    expect(box).toHaveAccessibleDescription(/Those are not the last four characters/)
    expect(box).toHaveFocus()

    await user.click(press('Show the code again'))
    expect(screen.getByText(spaced(recoveryCode))).toBeInTheDocument()
    await user.click(press('I have it on paper'))
    const again = screen.getByLabelText('What are the last four characters of the recovery code?')
    await user.type(again, `${recoveryCode.slice(-4).toLowerCase()}{Enter}`)
    expect(await heading('Applications in your vault')).toHaveFocus()
    expect(path()).toBe('/')
  })

  test('goes from the screen when the vault is locked meanwhile', async () => {
    const { door, recoveryCode } = await made()
    await act(() => door.lock())
    expect(await heading('How do you want to work?')).toHaveFocus()
    expect(screen.queryByText(spaced(recoveryCode))).toBeNull()
    expect(await screen.findByText('KL 77')).toBeInTheDocument()
  })
})

describe('the browser', () => {
  const withStorage = (grants: boolean) => {
    const persist = vi.fn(async () => grants)
    const storage = { persist, persisted: async () => false }
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage }))
    return persist
  }
  const advice = () => screen.queryByText(/^This browser did not promise to keep the vault/)

  test.each([
    ['refuses, which is said', false],
    ['grants it, and nothing is said', true],
  ])('is asked to keep what is stored when a vault is made, and %s', async (_, grants) => {
    const persist = withStorage(grants)
    await made()
    await waitFor(() => expect(Boolean(advice())).toBe(!grants))
    expect(persist).toHaveBeenCalledTimes(1)
  })
})
