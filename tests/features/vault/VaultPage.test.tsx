import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { VaultWork } from '#src/features/drafts/vaultWork.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { kdfOf } from '#src/storage/vault/keys/kdf.ts'
import { fakeVault, newCode, rightPassphrase } from '#tests/support/fakeVault.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'
import { sampleProfile } from '#tests/support/samples.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const next = 'seven grey geese over harbour'

async function openVault(
  at: string,
  heading: string,
  given: Partial<VaultWork> = {},
  profile?: ForceProfile,
) {
  const fake = fakeVault(given)
  const app = await openApp({ at, services: { door: openVaultDoor().door, vault: fake.vault }, profile })
  await screen.findByRole('heading', { level: 1, name: heading }, { timeout: 10_000 })
  const press = (name: string) => app.user.click(screen.getByRole('button', { name }))
  const type = (label: string, text: string) => app.user.type(screen.getByLabelText(label), text)
  return { ...app, ...fake, press, type }
}

const errors = async () => within(await screen.findByRole('alert'))
const rowOf = (key: string) => screen.getByText(key, { selector: 'dt' }).closest('div')

describe('your vault', () => {
  test('says which vault is open, how it is opened and when it locks', async () => {
    const passkeys = [{ id: 'p1', label: 'laptop' }]
    await openVault('/vault', 'Your vault', {
      keys: async () => ({ passphrase: kdfOf.argon2id, hasRecoveryCode: true, passkeys }),
    })
    expect(rowOf('Name of the vault')).toHaveTextContent('Test vault')
    expect(rowOf('Passphrase')).toHaveTextContent('Argon2id, 64 MB of memory and 3 passes for every guess.')
    expect(rowOf('Recovery code')).toHaveTextContent('There is one, on paper only')
    expect(rowOf('Passkeys')).toHaveTextContent('laptop')
    expect(rowOf('Locks itself')).toHaveTextContent('After 10 minutes without a key or a movement')
    expect(screen.getByRole('link', { name: 'Read the audit record' })).toHaveAttribute(
      'href',
      '/vault/audit',
    )
  })

  test.each([
    ['kept', 'Everything here is kept a second time on this computer'],
    ['behind', 'It does not have everything yet.'],
    ['full', 'There is no room for it on this computer'],
    ['unreachable', 'The browser does not let the app reach it'],
    ['none', 'This browser can keep none. Make a backup at the end of each week.'],
  ] as const)('tells of a second copy that is %s', async (state, words) => {
    await openVault('/vault', 'Your vault', { secondCopy: async () => ({ state }) })
    await waitFor(() => expect(rowOf('Second copy')).toHaveTextContent(words))
    expect(rowOf('Second copy')).not.toHaveTextContent('was put back')
  })

  test('tells when the vault was put back from its second copy', async () => {
    await openVault('/vault', 'Your vault', {
      secondCopy: async () => ({ state: 'kept', putBackAt: '2026-11-23T08:05:00.000Z' }),
    })
    await waitFor(() =>
      expect(rowOf('Second copy')).toHaveTextContent(
        'The browser had lost the vault, and it was put back from the second copy on 23 November 2026',
      ),
    )
  })

  test('says so where there is no recovery code and no passkey, and the method is PBKDF2', async () => {
    await openVault('/vault', 'Your vault', {
      keys: async () => ({ passphrase: kdfOf['pbkdf2-sha-256'], hasRecoveryCode: false, passkeys: [] }),
    })
    expect(rowOf('Passphrase')).toHaveTextContent('PBKDF2 with SHA-256, 1,300,000 rounds for every guess.')
    expect(rowOf('Recovery code')).toHaveTextContent('There is none')
    expect(rowOf('Passkeys')).toHaveTextContent('None')
  })

  test.each([
    [true, /^It has promised to keep the vault/],
    [false, /^It has not promised to keep the vault/],
    [undefined, /^It does not say whether it keeps the vault/],
  ])('says what the browser promises (%s)', async (answer, words) => {
    vi.stubGlobal('navigator', { ...navigator, storage: { persisted: async () => answer } })
    await openVault('/vault', 'Your vault')
    await waitFor(() => expect(rowOf('This browser')?.querySelector('dd')).toHaveTextContent(words))
  })

  test.each([
    ['names none', undefined, /^None[.] If the passphrase and the recovery code are both lost/],
    [
      'names one',
      { ...sampleProfile('northmere'), recoveryKey: 'age1example' },
      /^Opens applications that were begun since/,
    ],
  ])('says whether the force can open it: its profile %s', async (_, profile, words) => {
    await openVault('/vault', 'Your vault', {}, profile)
    await waitFor(() =>
      expect(rowOf('Recovery key of your force')?.querySelector('dd')).toHaveTextContent(words),
    )
  })

  test('asks the browser once more, and says what a refusal means', async () => {
    const storage = { persisted: async () => false, persist: async () => false }
    vi.stubGlobal('navigator', { ...navigator, storage })
    const { user } = await openVault('/vault', 'Your vault')
    await user.click(await screen.findByRole('button', { name: 'Ask the browser to keep it' }))
    expect(await screen.findByText(/was asked and did not promise it/)).toBeInTheDocument()
  })

  test.each(['/vault', '/vault/passphrase', '/vault/destroy'])(
    'is not there in a session, and the page says why (%s)',
    async (at) => {
      await openApp({ at })
      expect(
        await screen.findByText(/There is no vault in this session/, {}, { timeout: 10_000 }),
      ).toBeInTheDocument()
      expect(screen.queryByLabelText('Your passphrase')).toBeNull()
    },
  )

  test('is shown at an address of it that does not exist', async () => {
    await openVault('/vault/nothing', 'Your vault')
  })
})

describe('a change of the passphrase', () => {
  const at = () => openVault('/vault/passphrase', 'Change the passphrase')
  const now = 'Your passphrase now, or your recovery code'
  const again = 'Type the new passphrase again'

  test('is made with the method of before, unless another is chosen', async () => {
    const { type, press, asked } = await at()
    await type(now, rightPassphrase)
    await type('New passphrase', next)
    await type(again, next)
    await press('Change the passphrase')
    const news = await screen.findByRole('alert')
    expect(news).toHaveTextContent('Your passphrase is changed.')
    expect(news.parentElement).toHaveFocus()
    expect(asked).toEqual([['changePassphrase', rightPassphrase, next, 'argon2id']])
    expect(screen.queryByLabelText('New passphrase')).toBeNull()
  })

  test('is made with PBKDF2 for a force that must', async () => {
    const { type, press, asked, user } = await at()
    await type(now, rightPassphrase)
    await type('New passphrase', next)
    await type(again, next)
    await user.click(screen.getByLabelText('PBKDF2 with SHA-256'))
    await press('Change the passphrase')
    await screen.findByText('Your passphrase is changed.')
    expect(asked).toEqual([['changePassphrase', rightPassphrase, next, 'pbkdf2-sha-256']])
  })

  test('is made as the force has set it, and nothing else is offered', async () => {
    const profile = { ...sampleProfile('northmere'), passphraseKdf: 'pbkdf2-sha-256' as const }
    const { type, press, asked } = await openVault('/vault/passphrase', 'Change the passphrase', {}, profile)
    expect(screen.getByText(/^Your force has set how a passphrase becomes a key/)).toBeInTheDocument()
    expect(screen.queryByLabelText('Argon2id')).toBeNull()
    await type(now, rightPassphrase)
    await type('New passphrase', next)
    await type(again, next)
    await press('Change the passphrase')
    await screen.findByText('Your passphrase is changed.')
    expect(asked).toEqual([['changePassphrase', rightPassphrase, next, 'pbkdf2-sha-256']])
  })

  test('takes six words that are made on the page, once they are typed as they stand', async () => {
    const { type, press, asked, user } = await at()
    await type(now, rightPassphrase)
    await press('Make six words for me')
    const words = screen.getByText(/^Your six words:/).querySelector('strong')?.textContent ?? ''
    expect(words.split(' ')).toHaveLength(6)
    await press('Change the passphrase')
    await user.click((await errors()).getByRole('link', { name: 'Type the new passphrase again' }))
    expect(screen.getByLabelText(again)).toHaveFocus()
    await user.keyboard(words)
    await press('Change the passphrase')
    await screen.findByText('Your passphrase is changed.')
    expect(asked).toEqual([['changePassphrase', rightPassphrase, words, 'argon2id']])
  })

  test.each([
    ['nothing', '', '', 'Use at least 15 characters'],
    ['14 characters', 'wherryplumstov', 'wherryplumstov', 'Use at least 15 characters'],
    ['two that differ', next, `${next}s`, 'The two new passphrases are not the same'],
  ])('is refused with %s', async (_, first, second, message) => {
    const { type, press, asked } = await at()
    await type(now, rightPassphrase)
    if (first) await type('New passphrase', first)
    if (second) await type(again, second)
    await press('Change the passphrase')
    expect((await errors()).getByRole('link', { name: message })).toBeInTheDocument()
    expect(asked).toEqual([])
  })

  test('is refused with the wrong passphrase, and what was typed stays', async () => {
    const { type, press } = await at()
    await type(now, 'another passphrase')
    await type('New passphrase', next)
    await type(again, next)
    await press('Change the passphrase')
    const link = (await errors()).getByRole('link', { name: 'That passphrase is not the one of this vault.' })
    expect(link).toBeInTheDocument()
    expect(screen.getByLabelText('New passphrase')).toHaveValue(next)
  })

  test('that cannot be stored says so', async () => {
    const { type, press } = await openVault('/vault/passphrase', 'Change the passphrase', {
      changePassphrase: () => Promise.reject(new StorageFull()),
    })
    await type(now, rightPassphrase)
    await type('New passphrase', next)
    await type(again, next)
    await press('Change the passphrase')
    expect((await errors()).getByRole('link', { name: /^There is no room left/ })).toBeInTheDocument()
  })
})

describe.each([
  [
    '/vault/recovery-code',
    'Make a new recovery code',
    'Make a new recovery code',
    'Your vault has a new recovery code.',
  ],
  ['/vault/new-keys', 'I think somebody knows my keys', 'Change all keys', 'All keys of your vault are new.'],
])('%s', (at, heading, button, done) => {
  test('shows the new code once, until it is said to be on paper', async () => {
    const { type, press, user } = await openVault(at, heading)
    await type('Your passphrase', rightPassphrase)
    await press(button)
    expect(await screen.findByText('0123 4567 89AB CDEF GHJK MNPQ RS')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Your new recovery code' })).toHaveFocus()
    await press('Go on')
    expect(
      (await errors()).getByRole('link', { name: 'Say that you have the code on paper' }),
    ).toBeInTheDocument()
    await user.click(screen.getByLabelText('I have it on paper'))
    await press('Go on')
    expect(await screen.findByText(done)).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(newCode.slice(0, 4))
  })

  test('needs the passphrase, and the right one', async () => {
    const { type, press } = await openVault(at, heading)
    await press(button)
    expect((await errors()).getByRole('link', { name: 'Enter your passphrase' })).toBeInTheDocument()
    await type('Your passphrase', 'another passphrase')
    await press(button)
    await waitFor(async () =>
      expect((await errors()).getByRole('link', { name: /^That passphrase is not/ })).toBeInTheDocument(),
    )
  })
})

describe('passkeys', () => {
  const at = (given: Partial<VaultWork> = {}) => openVault('/vault/passkeys', 'Passkeys', given)

  test('are not offered where the browser has none', async () => {
    await at()
    expect(screen.getByText(/does not offer passkeys/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Add a passkey' })).toBeNull()
  })

  test('can be added and removed where it has', async () => {
    vi.stubGlobal('PublicKeyCredential', class {})
    const { type, press, keys } = await at()
    expect(screen.getByText('This vault has no passkey.')).toBeInTheDocument()
    await type('Name of the passkey', 'fingerprint')
    await type('Your passphrase', rightPassphrase)
    await press('Add a passkey')
    expect(await screen.findByText('The passkey “fingerprint” opens this vault now.')).toBeInTheDocument()
    expect(keys().passkeys).toEqual([{ id: 'passkey_fingerprint', label: 'fingerprint' }])
    expect(screen.getByLabelText('Your passphrase')).toHaveValue('')
    await press('Remove fingerprint')
    expect(
      await screen.findByText('The passkey “fingerprint” does not open this vault any more.'),
    ).toBeInTheDocument()
    expect(keys().passkeys).toEqual([])
  })

  test('need a name and the passphrase', async () => {
    vi.stubGlobal('PublicKeyCredential', class {})
    const { press } = await at()
    await press('Add a passkey')
    const summary = await errors()
    expect(summary.getByRole('link', { name: 'Enter a name for the passkey' })).toBeInTheDocument()
    expect(summary.getByRole('link', { name: 'Enter your passphrase' })).toBeInTheDocument()
  })

  test('that fail say what to do', async () => {
    vi.stubGlobal('PublicKeyCredential', class {})
    const message = 'This passkey cannot give a key.'
    const { type, press } = await at({ addPasskey: async () => ({ ok: false, message }) })
    await type('Name of the passkey', 'old key')
    await type('Your passphrase', rightPassphrase)
    await press('Add a passkey')
    const told = (await errors()).getByRole('link')
    expect(told).toHaveTextContent(/^This passkey cannot give a key[.] Nothing was changed/)
    expect(told).toHaveTextContent('use another device or security key')
  })
})

describe('when the vault locks itself', () => {
  const at = () => openVault('/vault/lock', 'When the vault locks itself')
  const minutes = 'Minutes without a key or a movement'

  test.each(['2', '30'])('may be after %s minutes; all other settings stay', async (count) => {
    const { user, type, press, settings } = await at()
    await user.clear(screen.getByLabelText(minutes))
    await type(minutes, count)
    await press('Save')
    expect(await screen.findByText(`Your vault locks itself after ${count} minutes.`)).toBeInTheDocument()
    expect(settings()).toEqual({ lockAfterMinutes: Number(count), backedUpAt: '2026-11-20T10:00:00.000Z' })
  })

  test.each(['1', '31', '2.5', 'ten', ''])('may not be after “%s” minutes', async (count) => {
    const { user, type, press, settings } = await at()
    await user.clear(screen.getByLabelText(minutes))
    if (count) await type(minutes, count)
    await press('Save')
    expect(
      (await errors()).getByRole('link', { name: /^Enter a whole number of minutes from 2 to 30/ }),
    ).toBeInTheDocument()
    expect(settings().lockAfterMinutes).toBe(10)
  })
})

describe('the vault is destroyed', () => {
  const at = () => openVault('/vault/destroy', 'Destroy this vault')
  const word = 'Type DELETE to say that this is what you want'

  test('with its passphrase and the word, and the first page follows', async () => {
    const { type, press, asked, path } = await at()
    await type('Your passphrase', rightPassphrase)
    await type(word, 'DELETE')
    await press('Destroy this vault')
    await waitFor(() => expect(path()).toBe('/'))
    expect(asked).toEqual([['destroy', rightPassphrase]])
  })

  test.each(['delete', 'DELETED', ''])('not with the word “%s”', async (typed) => {
    const { type, press, asked } = await at()
    await type('Your passphrase', rightPassphrase)
    if (typed) await type(word, typed)
    await press('Destroy this vault')
    expect(
      (await errors()).getByRole('link', { name: 'Type the word DELETE, in capitals' }),
    ).toBeInTheDocument()
    expect(asked).toEqual([])
  })

  test('not with the wrong passphrase', async () => {
    const { type, press, path } = await at()
    await type('Your passphrase', 'another passphrase')
    await type(word, 'DELETE')
    await press('Destroy this vault')
    expect((await errors()).getByRole('link', { name: /^That passphrase is not/ })).toBeInTheDocument()
    expect(path()).toBe('/vault/destroy')
  })
})
