import type { TakenOver } from '#src/storage/vault/desk/desk.ts'
import type { ForceUse } from '#src/storage/vault/recovery/forceUse.ts'
import type { RecoveryPair } from '#src/storage/vault/recovery/newRecoveryPair.ts'

import type { Recovering, Restoring } from './vaultWork.ts'

/** One person’s vault on this computer, as it can be told without its key. */
export type VaultOnDevice = {
  id: string
  /** By what its owner knows it. Anyone at this computer can read it. */
  label: string
  hasPasskey: boolean
  /** Whole seconds that must pass before the next attempt, after wrong ones; 0 where none. */
  waitSeconds: number
}

/**
 * What stands between a person and applications: `closed` shows nothing; in a `session` all is kept in the memory of
 * this page and nothing is written; an `open` vault keeps all on this device, encrypted.
 */
export type DoorState =
  | { kind: 'closed' }
  | { kind: 'session' }
  | { kind: 'open'; vault: Pick<VaultOnDevice, 'id' | 'label'>; takenOver?: TakenOver }

/** What a person gives to open a vault. The passkey is asked for by the browser. */
export type Secret = { passphrase: string } | { recoveryCode: string } | { passkey: true }

/**
 * `wrong`: the secret is not the one, and the next try waits. `refused`: it cannot be opened here at all, and the message
 * says why, in words for the person.
 */
export type Unlocking =
  | { ok: true }
  | { ok: false; because: 'wrong'; waitSeconds: number }
  | { ok: false; because: 'refused'; message: string }

export type MakingVault = { ok: true; recoveryCode: string } | { ok: false; message: string }

export type NewVault = { label: string; passphrase: string }

/** The name and the passphrase of a new vault that takes what is restored. */
export type RestoredInto = { label: string; passphrase: string }

/** A backup and the secret that its vault had on the day it was made. */
export type RestoreAsked = {
  file: Uint8Array<ArrayBuffer>
  secret: { passphrase: string } | { recoveryCode: string }
  into: RestoredInto
}

/** What two named people give to open what somebody left, with the force’s recovery key: a backup, or a vault by its id. */
export type RecoverAsked = ForceUse & {
  parts: readonly [one: string, two: string]
  from: { file: Uint8Array<ArrayBuffer> } | { vault: string }
  into: RestoredInto
}

/** The way in and out. One vault is open at a time in a tab. */
export type Door = {
  state: () => DoorState
  listen: (listener: () => void) => () => void
  /** The vaults on this computer, by label. Rejects with a fault of the store. */
  vaults: () => Promise<VaultOnDevice[]>
  /** Whether, in the last seven days, the browser had lost the vaults and they were put back from their second copy. Never rejects. */
  putBack: () => Promise<boolean>
  /** Why no vault may be made or opened on this page, in words for the person and IT support; empty where it may. */
  refusals: () => Promise<readonly string[]>
  /** Whether the force lets applications be kept on its computers: else no vault is made, and one that is there still opens. */
  mayMake: () => Promise<boolean>
  /** Six random words for a passphrase. Rejects where they cannot be made. */
  proposePassphrase: () => Promise<string>
  /** Why a passphrase must not be used, in words for its owner; undefined where it may. Never rejects. */
  weaknessOf: (passphrase: string) => Promise<string | undefined>
  /** Makes a vault and opens it. The recovery code is shown once and kept nowhere. */
  make: (asked: NewVault) => Promise<MakingVault>
  unlock: (id: string, secret: Secret) => Promise<Unlocking>
  /** Restores a backup into a new vault, which is compared with it and stays closed. Never rejects. */
  restore: (asked: RestoreAsked) => Promise<Restoring>
  /** Opens with the force’s recovery key into a new vault, which stays closed. Never rejects. */
  recover: (asked: RecoverAsked) => Promise<Recovering>
  /** Makes a recovery key for a force, of which nothing is kept. */
  newRecoveryKey: () => Promise<RecoveryPair>
  /** Work in the memory of this page alone. */
  startSession: () => void
  /**
   * Saves what is typed and not stored yet, forgets the keys and everything that was read, and closes the door in every tab. A
   * session ends for good.
   */
  lock: () => Promise<void>
}
