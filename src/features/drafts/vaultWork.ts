import type { Instant } from '#src/storage/draftStore.ts'
import type { KeptFor, VersionLine } from '#src/storage/history.ts'
import type { AuditEntry, AuditFacts } from '#src/storage/vault/audit/auditEntry.ts'
import type { AuditFileCheck } from '#src/storage/vault/audit/checkAuditFile.ts'
import type { Kdf } from '#src/storage/vault/keys/kdf.ts'
import type { CopyTold } from '#src/storage/vault/store/database.ts'

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
  /** The SHA-256 of the last entry, in hex; its first 12 characters stand in papers. */
  head: string
  check: { ok: true } | { ok: false; n: number; why: string }
}

export type Done = { ok: true } | { ok: false; message: string }
export type NewCode = { ok: true; recoveryCode: string } | { ok: false; message: string }

/** How much is in a backup; `head` is the 12 characters of its record’s end. */
export type BackupCount = {
  applications: number
  versions: number
  files: number
  entries: number
  head: string
}

/** A backup as one file; `damaged`: so many versions and files of applications could not be read, so they are not in it. */
export type Backup = BackupCount & { bytes: Uint8Array<ArrayBuffer>; name: string; damaged: number }

/** A new vault that was read back and compared: it is the same as what was read. It is closed, and its code is kept nowhere. */
export type Restoring =
  | ({ ok: true; vault: { id: string; label: string }; recoveryCode: string } & BackupCount)
  | { ok: false; message: string }

/** `notRecoverable`: so many applications were made before the force’s profile named its key. */
export type Recovering = Restoring & { notRecoverable?: number }

/**
 * What is done with an open vault besides the applications in it. In a session, or with the door closed, whatever needs
 * a vault rejects with VaultLocked, but `log` answers "no audit record" and `keepVersion` does nothing.
 */
export type VaultWork = {
  /** Writes an entry into the record; gives the 12 characters of its head for the footers of papers. */
  log: (facts: Omit<AuditFacts, 'at'>) => Promise<string>
  /** Keeps one version of a case for good. */
  keepVersion: (id: string, seq: number, why: KeptFor) => Promise<void>
  /** How the second copy of the vaults on this computer stands. */
  secondCopy: () => Promise<CopyTold>
  versions: (id: string) => Promise<readonly VersionLine[]>
  audit: () => Promise<AuditReport>
  /** Checks the text of an exported record, of this vault or of another; nothing of it is kept. */
  checkRecord: (text: string) => Promise<AuditFileCheck>
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
  /** Makes a backup of everything. Rejects, in words for the person, where that cannot be done. */
  backup: () => Promise<Backup>
}
