import type { Draft } from '#src/domain/case/draft.ts'
import type { CaseFiles } from '#src/storage/caseFiles.ts'
import type { Changed, DraftStore, Instant, Patch, Ways } from '#src/storage/draftStore.ts'
import type { KeptFor, VersionLine } from '#src/storage/history.ts'
import type { AuditEntry, AuditFacts } from '../audit/auditEntry.ts'
import type { AuditFileCheck } from '../audit/checkAuditFile.ts'
import type { BackupMade } from '../backup/backUp.ts'
import type { RestoredVault } from '../backup/restoreInto.ts'
import type { Envelope } from '../keys/envelope.ts'
import type { Kdf } from '../keys/kdf.ts'
import type { Slot } from '../keys/slots.ts'
import type { ForceUse } from '../recovery/forceUse.ts'
import type { RecoveryPair } from '../recovery/newRecoveryPair.ts'
import type { RecoveredVault } from '../recovery/recoverCases.ts'
import type { NewPasskey } from '../store/changeKeys.ts'
import type { CopyTold } from '../store/database.ts'
import type { Destroyed } from '../store/destroyVault.ts'
import type { Settings } from '../store/settings.ts'
import type { UnlockSecret } from '../store/unlockVault.ts'
import type { HandOverDesk } from './handOvers.ts'

/** One vault on this computer, as it can be told without its key. */
export type VaultTold = { id: string; label: string; waitSeconds: number; passkeys: readonly PasskeyTold[] }
/** A passkey slot: what the browser needs to ask for it. */
export type PasskeyTold = Pick<Extract<Slot, { kind: 'passkey' }>, 'id' | 'label' | 'credential' | 'salt'>

export type OpenedVault = { id: string; label: string }
/**
 * How many drafts of a version that encrypted nothing were moved into the vault; how many could not be read and stay where they
 * are; and whether the disk stopped it, so that it is tried again at the next opening.
 */
export type TakenOver = { moved: number; left: number; stopped: boolean }
export type Entered = { vault: OpenedVault; takenOver: TakenOver }
export type Opening =
  | ({ ok: true } & Entered)
  | { ok: false; because: 'wrong'; waitSeconds: number }
  | { ok: false; because: 'missing' }

/** What a new vault is made of that holds what a backup or another vault held. */
export type NewPlace = { label: string; passphrase: string; kdf: Kdf; forceKey?: string }
/** A backup, the secret of the vault that it was made of, and what it is restored into. */
export type RestoreAsked = {
  file: Uint8Array<ArrayBuffer>
  secret: { passphrase: string } | { recoveryCode: string }
  into: NewPlace
}
/** What two people give to open what somebody left: a backup, or a vault on this computer by its id. */
export type RecoverAsked = ForceUse & {
  parts: readonly [one: string, two: string]
  from: { file: Uint8Array<ArrayBuffer> } | { vault: string }
  into: NewPlace
}

/** A change that was saved, without the draft where the page can make it itself from what it has. */
export type BrieflyChanged =
  | { saved: true; seq: number; ways?: Ways; draft?: Draft }
  | Extract<Changed, { saved: false }>

/** What the worker says by itself: an older tab keeps the database, this page is the old one, or must save because it will be. */
export type DeskSignal = 'blocked' | 'outdated' | 'closing'

/** The whole record, the hash of its last entry, and what its check found. */
export type AuditTold = {
  entries: AuditEntry[]
  publicKey: string
  head: string
  check: { ok: true } | { ok: false; n: number; why: string }
}

/**
 * What the worker with the keys does for the page. Everything goes in and comes out as plain data. All but the first group
 * reject with VaultLocked while no vault is open.
 */
export type Desk = HandOverDesk & {
  vaults: () => Promise<VaultTold[]>
  /** How the second copy of all vaults on this computer stands. */
  secondCopy: () => Promise<CopyTold>
  make: (asked: {
    label: string
    passphrase: string
    kdf: Kdf
    forceKey?: string
  }) => Promise<Entered & { recoveryCode: string }>
  unlock: (asked: { id: string; secret: UnlockSecret; forceKey?: string }) => Promise<Opening>

  /** Six random words for a passphrase. */
  proposePassphrase: () => Promise<string>
  /** Why a passphrase is too easy to guess, for its owner; undefined where it may be used. */
  weaknessOf: (passphrase: string) => Promise<string | undefined>

  /** Checks an exported record, of any vault. */
  checkRecord: (text: string) => Promise<AuditFileCheck>

  /** Each makes a new vault, which stays closed, and leaves everything else as it is. */
  restoreBackup: (asked: RestoreAsked) => Promise<RestoredVault>
  recoverCases: (asked: RecoverAsked) => Promise<RecoveredVault>
  /** A new recovery key for a force; nothing is kept of it. */
  newRecoveryPair: () => Promise<RecoveryPair>

  /** Nothing is left to save: a newer version of the app may take over the database. */
  letGo: () => Promise<void>

  list: DraftStore['list']
  read: DraftStore['read']
  removed: DraftStore['removed']
  create: DraftStore['create']
  change: (id: string, seq: number, patch: Patch, now: Instant, brief: boolean) => Promise<BrieflyChanged>
  undo: DraftStore['undo']
  redo: DraftStore['redo']
  remove: DraftStore['remove']
  restore: DraftStore['restore']
  destroy: DraftStore['destroy']
  purge: DraftStore['purge']

  /** The bytes come and go by transfer: what is given is no longer the caller’s. */
  putFile: CaseFiles['put']
  readFile: CaseFiles['read']

  /** Seals what could not be stored, for the page to hold while the vault is locked, and opens it again. */
  sealText: (text: string) => Promise<Envelope>
  openText: (sealed: Envelope) => Promise<string>

  log: (facts: AuditFacts) => Promise<string>
  audit: () => Promise<AuditTold>
  versions: (id: string) => Promise<readonly VersionLine[]>
  keepVersion: (id: string, seq: number, why: KeptFor) => Promise<void>
  settings: () => Promise<Settings>
  saveSettings: (settings: Settings) => Promise<void>
  slots: () => Promise<{ passphrase: Kdf; hasRecoveryCode: boolean; passkeys: readonly PasskeyTold[] }>
  changePassphrase: (now: string, next: string, kdf: Kdf) => Promise<boolean>
  changeRecoveryCode: (passphrase: string) => Promise<string | undefined>
  addPasskey: (passphrase: string, passkey: NewPasskey) => Promise<boolean>
  removePasskey: (id: string) => Promise<void>
  rotateKeys: (passphrase: string) => Promise<string | undefined>
  backUp: () => Promise<BackupMade>
  destroyVault: (passphrase: string) => Promise<Destroyed>
}

export type DeskCall = { [K in keyof Desk]: { name: K; given: Parameters<Desk[K]> } }[keyof Desk]
/** What came of a call: its value, or the fault by name. */
export type DeskAnswer = { ok: true; value: unknown } | { ok: false; name: string; message: string }
