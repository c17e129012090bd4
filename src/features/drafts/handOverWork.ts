import type { Draft } from '#src/domain/case/draft.ts'
import type { ConsultationReply } from '#src/domain/review/consultations.ts'
import type { SignatoryRole } from '#src/domain/review/signatory.ts'
import type { SignedStatement, SignOff } from '#src/domain/review/signOffs.ts'
import type { Outcome, Share } from '#src/domain/share/share.ts'
import type { Instant } from '#src/storage/draftStore.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import type { Payload } from '#src/storage/handOver/payload.ts'

/** A person’s own card, the six words of its fingerprint, and the text by which it is given to others. */
export type OwnCard = { card: ContactCard; words: readonly string[]; text: string }
/** Somebody whose six words were compared. */
export type Contact = { card: ContactCard; words: readonly string[]; trustedAt: Instant }

/** A card that was read. `known`: nobody of this key, the same card, a newer card of the same key, or the name of somebody whose key differs. */
export type CardRead =
  | {
      ok: true
      card: ContactCard
      words: readonly string[]
      known: 'new' | 'same' | 'changed' | 'otherKey' | 'own'
    }
  | { ok: false; message: string }

/** A hand-over file that was made: its bytes and neutral name, its id, and 12 characters of the head of the record. */
export type SealedFile = { bytes: Uint8Array<ArrayBuffer>; name: string; id: string; head: string }

/** A file that was opened, whole and signed by somebody known. */
export type HandedOver = {
  id: string
  payload: Payload
  from: ContactCard
  to: readonly { key: string; name: string }[]
  created: Instant
  expires: Instant
  /** It is past its day. That is said, and it can be read. */
  expired: boolean
  /** The 12 characters that the sender’s record ended with. */
  head: string
  /** Where it answers a file of ours: whether the head that it names is an entry of our record. */
  ourHead?: 'found' | 'notFound'
}

/** Why a file is not opened, in words for the person; of somebody unknown with the card, so that it can be compared. */
export type OpenedFile =
  | { ok: true; file: HandedOver }
  | { ok: false; because: 'unknown'; card: ContactCard; words: readonly string[]; message: string }
  | { ok: false; because: 'refused'; message: string }

/** What came for one protected person, kept in the advocate’s vault, with the reply as far as it is written. */
export type KeptShare = {
  share: Share
  from: { key: string; name: string; organisation: string }
  receivedAt: Instant
  expires: Instant
  reply?: Partial<ConsultationReply>
  repliedAt?: Instant
  outcome?: Outcome
}

/**
 * Files between people who have a vault each. In a session, or with the door closed, everything rejects with VaultLocked.
 */
export type HandOverWork = {
  ownCard: () => Promise<OwnCard | undefined>
  /** Makes the person’s card, or a new one in its place with the same keys. */
  makeCard: (asked: {
    name: string
    role: SignatoryRole
    organisation: string
    rank?: string
  }) => Promise<OwnCard>
  contacts: () => Promise<readonly Contact[]>
  readCard: (text: string) => Promise<CardRead>
  /** Keeps a card whose six words were read aloud and agreed. */
  trust: (card: ContactCard) => Promise<void>
  forget: (key: string) => Promise<void>

  /** Encrypts to the trusted contacts with these keys, and to oneself; writes the record. Rejects for a key that is not trusted. */
  seal: (asked: {
    payload: Payload
    to: readonly string[]
    expires: Instant
    answers?: string
  }) => Promise<SealedFile>
  /** Opens a file apart from the page, for ten seconds at most. Never rejects. */
  open: (file: Uint8Array<ArrayBuffer>) => Promise<OpenedFile>

  /** Signs with the key of the vault; `by`, `at` and `auditHead` are filled in. Rejects where the signer wrote the application and may not sign. */
  sign: (statement: Omit<SignedStatement, 'v' | 'by' | 'at' | 'auditHead'>, id: string) => Promise<SignOff>
  /** A version of an application that is kept. */
  version: (id: string, seq: number) => Promise<Draft | undefined>

  shares: () => Promise<readonly KeptShare[]>
  keepShare: (share: KeptShare) => Promise<void>
  dropShare: (id: string) => Promise<void>
}
