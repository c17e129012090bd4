import type { Door, DoorState, MakingVault, Unlocking, VaultOnDevice } from '#src/features/drafts/door.ts'
import { newPassphrase, weakness } from '#src/storage/vault/keys/passphrase.ts'

type Fake = {
  /** How the door stands when the app opens. */
  state?: DoorState
  vaults?: readonly Partial<VaultOnDevice>[]
  /** Whether the vaults were put back of late. */
  putBack?: true
  refusals?: readonly string[]
  /** Whether the force lets a vault be made; it does unless it is said. */
  mayMake?: boolean
  /** What opens every vault here. */
  passphrase?: string
  recoveryCode?: string
  /** How many seconds must pass after a wrong secret. */
  waitSeconds?: number
  /** What comes of making a vault, where it is not made. */
  notMade?: string
  /** No words for a passphrase can be made. */
  noWords?: true
}

/** A door without keys: what it is given to open it with is told in plain words, and what was asked of it can be read. */
export function fakeDoor(fake: Fake = {}) {
  const { passphrase = 'six plain words of a test', recoveryCode = '0123456789ABCDEFGHJKMNPQRS' } = fake
  const vaults = (fake.vaults ?? []).map(wholeVault)
  const listeners = new Set<() => void>()
  const asked: { made: unknown[]; unlocked: unknown[]; locks: number } = { made: [], unlocked: [], locks: 0 }
  let state: DoorState = fake.state ?? { kind: 'closed' }

  const to = (next: DoorState) => {
    state = next
    for (const listener of listeners) listener()
  }

  const door: Door = {
    state: () => state,
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    vaults: async () => [...vaults],
    putBack: async () => fake.putBack ?? false,
    refusals: async () => fake.refusals ?? [],
    mayMake: async () => fake.mayMake ?? true,
    proposePassphrase: async () => {
      if (fake.noWords) throw new Error('The worker stopped')
      return newPassphrase()
    },
    weaknessOf: async (passphrase) => weakness(passphrase),
    make: async (given): Promise<MakingVault> => {
      asked.made.push(given)
      if (fake.notMade) return { ok: false, message: fake.notMade }
      const vault = wholeVault({ label: given.label }, vaults.length)
      vaults.push(vault)
      to({ kind: 'open', vault })
      return { ok: true, recoveryCode }
    },
    unlock: async (id, secret): Promise<Unlocking> => {
      asked.unlocked.push({ id, ...secret })
      const right =
        'passkey' in secret ||
        ('passphrase' in secret && secret.passphrase === passphrase) ||
        ('recoveryCode' in secret && secret.recoveryCode === recoveryCode)
      const vault = vaults.find((one) => one.id === id)
      if (!right || !vault) return { ok: false, because: 'wrong', waitSeconds: fake.waitSeconds ?? 0 }
      to({ kind: 'open', vault })
      return { ok: true }
    },
    restore: async () => ({ ok: false, message: 'Nothing is restored here.' }),
    recover: async () => ({ ok: false, message: 'Nothing is recovered here.' }),
    newRecoveryKey: async () => ({ recipient: 'age1example', parts: ['PART-1 AAAA', 'PART-2 BBBB'] }),
    startSession: () => to({ kind: 'session' }),
    lock: async () => {
      asked.locks += 1
      to({ kind: 'closed' })
    },
  }
  return { door, asked }
}

const wholeVault = (vault: Partial<VaultOnDevice>, at: number): VaultOnDevice => ({
  id: `vault_${at + 1}`,
  label: 'WM 1234',
  hasPasskey: false,
  waitSeconds: 0,
  ...vault,
})
