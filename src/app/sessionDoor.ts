import type { Door } from '#src/features/drafts/door.ts'
import { newPassphrase, weakness } from '#src/storage/vault/keys/passphrase.ts'

/** A door that is open without a vault: nothing can be unlocked here and nothing is locked away. */
export function sessionDoor(): Door {
  const state = { kind: 'session' } as const
  const message = 'No vault can be kept here.'
  return {
    state: () => state,
    listen: () => () => undefined,
    vaults: async () => [],
    putBack: async () => false,
    refusals: async () => [message],
    mayMake: async () => false,
    proposePassphrase: async () => newPassphrase(),
    weaknessOf: async (passphrase) => weakness(passphrase),
    make: async () => ({ ok: false, message }),
    unlock: async () => ({ ok: false, because: 'refused', message }),
    restore: async () => ({ ok: false, message }),
    recover: async () => ({ ok: false, message }),
    newRecoveryKey: () => Promise.reject(new Error(message)),
    startSession: () => undefined,
    lock: async () => undefined,
  }
}
