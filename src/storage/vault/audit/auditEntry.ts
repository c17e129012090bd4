import type { Instant } from '#src/storage/draftStore.ts'

/** What the record of a vault tells of; each is a word of this list. */
export const auditActions = [
  'create',
  'view',
  'change',
  'undo',
  'redo',
  'print',
  'export',
  'share',
  'disclose',
  'delete',
  'putBack',
  'destroy',
  'takeOver',
  'vaultMade',
  'unlock',
  'failedUnlock',
  'lock',
  'passphraseChanged',
  'recoveryCodeChanged',
  'passkeyAdded',
  'passkeyRemoved',
  'keysRotated',
  'settingsChanged',
  'backup',
  'restored',
  'recovered',
  'cardMade',
  'contactTrusted',
  'contactForgotten',
  'handedOver',
  'received',
  'signed',
  'shareKept',
  'shareDropped',
] as const

export type AuditAction = (typeof auditActions)[number]

/** What is written down of one deed. No name, address or words of a case stand in it. */
export type AuditFacts = {
  at: Instant
  action: AuditAction
  /** The id of the case. */
  case?: string
  /** The version of the case. */
  seq?: number
  /** SHA-256 of the stored text of that version, in hex. */
  state?: string
  /** What else is told: the pack, the audience, a reason, the people who used the force’s recovery key. */
  detail?: string
}

/**
 * One signed link of the chain: `prev` is the hash of the whole entry before it, `sig` an Ed25519 signature over the
 * canonical JSON of all but itself, in hex. `actor` is the SHA-256 of the vault’s public key, its first 32 hex characters.
 */
export type AuditEntry = AuditFacts & { v: 1; n: number; actor: string; prev: string; sig: string }

/** An entry of which nothing is shown but its place in the chain; `hash` is that of the whole entry. */
export type CoveredEntry = { n: number; prev: string; hash: string }
/** What stands in a record of which a part is shown. */
export type AuditLink = AuditEntry | CoveredEntry

/** The end of a chain: how many entries it has and the SHA-256 of the last, in hex; of none, 64 noughts. */
export type AuditHead = { n: number; hash: string }

/** Stands in the footer of papers that no vault keeps a record of. */
export const noAuditRecord = 'no audit record'
