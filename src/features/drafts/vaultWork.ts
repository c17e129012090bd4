import type { Instant } from '#src/storage/draftStore.ts'
import type { KeptFor, VersionLine } from '#src/storage/history.ts'
import type { AuditEntry, AuditFacts } from '#src/storage/vault/audit/auditEntry.ts'
import type { Kdf } from '#src/storage/vault/keys/kdf.ts'

/** What a person may set for their vault. */
export type VaultSettings = {
  /** Minutes without a key or a movement before the door closes: 2 to 30. */
  lockAfterMinutes: number
  /** When the last backup was made. */
  backedUpAt?: Instant
}

/** The slots of a vault, told without their secrets. */
export type VaultKeys = {
  passphrase: Kdf
  hasRecoveryCode: boolean
  passkeys: readonly { id: string; label: string }[]
}

/** The whole record, and what its check found: the place of the first entry that does not fit, and why, in plain words. */
export type AuditReport = {
  entries: readonly AuditEntry[]
  publicKey: string
  head: string
  check: { ok: true } | { ok: false; n: number; why: string }
}

export type Done = { ok: true } | { ok: false; message: string }
export type NewCode = { ok: true; recoveryCode: string } | { ok: false; message: string }

export type Backup = { bytes: Uint8Array<ArrayBuffer>; applications: number; head: string }

/** What was found when a restored backup was compared with its own account of itself. */
export type Restoring =
  | { ok: true; vault: string; recoveryCode: string; applications: number; versions: number; head: string }
  | { ok: false; message: string }

/**
 * What is done with an open vault besides the applications in it. In a session, or with the door closed, whatever needs
 * a vault rejects with VaultLocked, but `log` answers "no audit record" and `keepVersion` does nothing.
 */
export type VaultWork = {
  /** Writes an entry into the record; gives the 12 characters of its head for the footers of papers. */
  log: (facts: Omit<AuditFacts, 'at'>) => Promise<string>
  /** Keeps one version of a case for good. */
  keepVersion: (id: string, seq: number, why: KeptFor) => Promise<void>
  versions: (id: string) => Promise<readonly VersionLine[]>
  audit: () => Promise<AuditReport>
  settings: () => Promise<VaultSettings>
  saveSettings: (settings: VaultSettings) => Promise<void>
  keys: () => Promise<VaultKeys>
  changePassphrase: (now: string, next: string, kdf: Kdf['name']) => Promise<Done>
  newRecoveryCode: (passphrase: string) => Promise<NewCode>
  addPasskey: (passphrase: string, label: string) => Promise<Done>
  removePasskey: (id: string) => Promise<Done>
  /** New keys for the vault and every case, after a suspicion that one is known; gives a new recovery code and ends every passkey. */
  rotateKeys: (passphrase: string) => Promise<NewCode>
  /** Destroys the vault and all that is in it. */
  destroy: (passphrase: string) => Promise<Done>
  backup: () => Promise<Backup>
}
