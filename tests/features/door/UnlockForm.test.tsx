import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { newRecoveryCode, spaced } from '#src/storage/vault/keys/recoveryCode.ts'
import { fakeDoor } from '#tests/support/fakeDoor.ts'
import { openApp } from '#tests/support/openApp.tsx'

afterEach(() => vi.useRealTimers())

async function meetVaults(fake: Parameters<typeof fakeDoor>[0], services: object = {}) {
  const { door, asked } = fakeDoor(fake)
  const app = await openApp({ services: { door: { ...door, ...services } } })
  await screen.findByRole('heading', { level: 2, name: 'Open your vault' })
  return { ...app, asked }
}
const passphrase = () => screen.getByLabelText('Passphrase')
const code = () => screen.getByLabelText('Recovery code')
const press = (name: string) => screen.getByRole('button', { name })
const home = () => screen.findByRole('heading', { level: 1, name: 'Applications in your vault' })

describe('one vault on this computer', () => {
  test('is named and not asked for, and its passphrase is hidden and remembered by nobody', async () => {
    await meetVaults({ vaults: [{ label: 'KL 77' }] })
    expect(screen.getByText('KL 77')).toBeInTheDocument()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(passphrase()).toHaveAttribute('type', 'password')
    expect(passphrase()).toHaveAttribute('autocomplete', 'off')
    expect(passphrase()).toHaveAttribute('spellcheck', 'false')
    expect(screen.queryByRole('button', { name: 'Open with a passkey' })).toBeNull()
  })

  test('is opened with Enter', async () => {
    const { user, asked } = await meetVaults({ vaults: [{}] })
    await user.type(passphrase(), 'six plain words of a test{Enter}')
    await home()
    expect(asked.unlocked).toEqual([{ id: 'vault_1', passphrase: 'six plain words of a test' }])
    expect(screen.queryByText(/Set a new passphrase now/)).toBeNull()
  })

  test('is not tried without a passphrase', async () => {
    const { user, asked } = await meetVaults({ vaults: [{}] })
    await user.click(press('Open your vault'))
    expect(passphrase()).toHaveFocus()
    expect(passphrase()).toHaveAccessibleDescription('Error: Enter your passphrase')
    expect(asked.unlocked).toEqual([])
  })
})

describe('several vaults', () => {
  const vaults = [{ label: 'KL 77' }, { label: 'WM 1234', hasPasskey: true }]

  test('are chosen from by name, and none is chosen beforehand', async () => {
    const { user, asked } = await meetVaults({ vaults })
    expect(screen.getByRole('group', { name: 'Which vault is yours?' })).toBeInTheDocument()
    await user.type(passphrase(), 'six plain words of a test{Enter}')
    expect(screen.getByLabelText('KL 77')).toHaveFocus()
    expect(screen.getByRole('alert')).toHaveTextContent('Choose your vault')
    expect(asked.unlocked).toEqual([])
    await user.click(screen.getByLabelText('WM 1234'))
    await user.click(press('Open your vault'))
    await home()
    expect(asked.unlocked).toEqual([{ id: 'vault_2', passphrase: 'six plain words of a test' }])
  })

  test('with a passkey offer it, and only those', async () => {
    const { user, asked } = await meetVaults({ vaults })
    await user.click(screen.getByLabelText('KL 77'))
    expect(screen.queryByRole('button', { name: 'Open with a passkey' })).toBeNull()
    await user.click(screen.getByLabelText('WM 1234'))
    await user.click(press('Open with a passkey'))
    await home()
    expect(asked.unlocked).toEqual([{ id: 'vault_2', passkey: true }])
  })

  test('keep what went wrong with one of them away from the others', async () => {
    const { user } = await meetVaults({ vaults, waitSeconds: 30 })
    await user.click(screen.getByLabelText('KL 77'))
    await user.type(passphrase(), 'wrong{Enter}')
    await waitFor(() => expect(passphrase()).toHaveAccessibleDescription(/does not open this vault/))
    await user.click(screen.getByLabelText('WM 1234'))
    expect(passphrase()).not.toHaveAccessibleDescription(/./)
    expect(press('Open your vault')).toHaveAttribute('aria-disabled', 'false')
  })
})

describe('a wrong passphrase', () => {
  const seen = (text: string) =>
    screen.getByText(
      (_, element) => element?.getAttribute('aria-hidden') === 'true' && element.textContent === text,
    )
  const sentence = 'That passphrase does not open this vault. Check that Caps Lock is off.'

  test('stays in its box, and the time until the next attempt is counted down and then said to be over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { user, asked } = await meetVaults({ vaults: [{}], waitSeconds: 4 })
    await user.type(passphrase(), 'six plain words of a tent{Enter}')
    const heard = await screen.findByRole('alert')
    expect(heard).toHaveTextContent(`Error: ${sentence} You can try again in 4 seconds.`)
    expect(passphrase()).toHaveValue('six plain words of a tent')
    expect(passphrase()).toHaveFocus()
    expect(press('Open your vault')).toHaveAttribute('aria-disabled', 'true')

    await user.click(press('Open your vault'))
    expect(asked.unlocked).toHaveLength(1)
    await act(() => vi.advanceTimersByTimeAsync(3000))
    seen(`${sentence} You can try again in 1 second.`)
    expect(screen.getByRole('alert')).toHaveTextContent('You can try again in 4 seconds.')

    await act(() => vi.advanceTimersByTimeAsync(1500))
    expect(screen.getByRole('alert')).toHaveTextContent(`${sentence} You can try again now.`)
    await user.click(press('Open your vault'))
    await waitFor(() => expect(asked.unlocked).toHaveLength(2))
  })

  test('tried before this page was opened is waited for too', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { user, asked } = await meetVaults({ vaults: [{ waitSeconds: 8 }] })
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^Error: A wrong passphrase was tried .* in 8 seconds[.]$/,
    )
    await user.type(passphrase(), 'six plain words of a test{Enter}')
    expect(asked.unlocked).toEqual([])
    await act(() => vi.advanceTimersByTimeAsync(8500))
    expect(screen.queryByRole('alert')).toBeNull()
    await user.click(press('Open your vault'))
    await home()
  })
})

describe('a vault that cannot be opened here', () => {
  test.each([
    [
      'says why',
      async () => ({ ok: false, because: 'refused', message: 'This vault is of a newer version.' }),
    ],
    [
      'is told as well when the store fails',
      () => Promise.reject(new Error('This vault is of a newer version.')),
    ],
  ])('%s', async (_, unlock) => {
    const { user } = await meetVaults({ vaults: [{}] }, { unlock })
    await user.type(passphrase(), 'anything{Enter}')
    await waitFor(() =>
      expect(passphrase()).toHaveAccessibleDescription('Error: This vault is of a newer version.'),
    )
    expect(press('Open your vault')).toHaveAttribute('aria-disabled', 'false')
  })
})

describe('while the key is worked out', () => {
  test('the button says so, is not pressed twice, and the page stays usable', async () => {
    let finish: (result: unknown) => void = () => undefined
    const unlock = vi.fn(() => new Promise((resolve) => (finish = resolve)))
    const { user } = await meetVaults({ vaults: [{}] }, { unlock })
    await user.type(passphrase(), 'anything{Enter}')
    await user.click(press('Opening…'))
    await user.type(passphrase(), ' more')
    expect(passphrase()).toHaveValue('anything more')
    expect(unlock).toHaveBeenCalledTimes(1)
    await act(async () => finish({ ok: false, because: 'wrong', waitSeconds: 0 }))
    expect(press('Open your vault')).toBeInTheDocument()
  })
})

describe('the recovery code', () => {
  const right = spaced(newRecoveryCode()).toLowerCase()

  test('opens the vault, and a new passphrase is advised until that is dismissed', async () => {
    const { user, asked } = await meetVaults({ vaults: [{}], recoveryCode: right })
    await user.type(passphrase(), 'half remembered')
    await user.click(press('Open with the recovery code instead'))
    await user.type(code(), `${right}{Enter}`)
    expect(await home()).toHaveFocus()
    expect(asked.unlocked).toEqual([{ id: 'vault_1', recoveryCode: right }])
    expect(screen.getByText(/^You opened it with the recovery code/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Set a new passphrase' })).toHaveAttribute('href', '/vault')
    await user.click(press('Dismiss'))
    expect(screen.queryByText(/^You opened it with the recovery code/)).toBeNull()
  })

  test('that is wrong is told as such, and the way back keeps the passphrase that was typed', async () => {
    const { user, asked } = await meetVaults({ vaults: [{}] })
    await user.type(passphrase(), 'half remembered')
    await user.click(press('Open with the recovery code instead'))
    await user.click(press('Open your vault'))
    expect(code()).toHaveAccessibleDescription(/Enter your recovery code$/)
    await user.type(code(), `${right.slice(0, -1)}{Enter}`)
    expect(code()).toHaveAccessibleDescription(/a character of it is wrong/)
    expect(asked.unlocked).toEqual([])
    await user.clear(code())
    await user.type(code(), `${newRecoveryCode()}{Enter}`)
    await waitFor(() =>
      expect(code()).toHaveAccessibleDescription(/That recovery code does not open this vault[.]/),
    )
    await user.click(press('Open with the passphrase instead'))
    expect(passphrase()).toHaveValue('half remembered')
  })
})
