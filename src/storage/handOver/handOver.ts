import type { ConsultationReply } from '#src/domain/review/consultations.ts'
import type { SignatoryRole } from '#src/domain/review/signatory.ts'
import type { Outcome, Share } from '#src/domain/share/share.ts'
import type { Instant } from '../draftStore.ts'
import type { ContactCard } from './contactCard.ts'
import type { Payload } from './payload.ts'

/** What a person says of themselves on their card. */
export type CardAsked = { name: string; role: SignatoryRole; organisation: string; rank?: string }

/** A person’s own card, the six words of its fingerprint, and the text by which it is given to others. */
export type OwnCard = { card: ContactCard; words: readonly string[]; text: string }
/** Somebody whose six words were compared. */
export type Contact = { card: ContactCard; words: readonly string[]; trustedAt: Instant }

/**
 * A card that was read. `known`: nobody of this key, the same card, a newer card of the same key, or the name of somebody whose key differs.
 * `note`: what the person is to look at besides, such as letters of another alphabet in the name.
 */
export type CardRead =
  | {
      ok: true
      card: ContactCard
      words: readonly string[]
      known: 'new' | 'same' | 'changed' | 'otherKey' | 'own'
      note?: string
    }
  | { ok: false; message: string }

/** What goes into a hand-over file. `to`: keys of trusted contacts; `answers`: the id of a file that was opened here. */
export type SealAsked = { payload: Payload; to: readonly string[]; expires: Instant; answers?: string }

/** A hand-over file that was made: its bytes and neutral name, its id, and 12 characters of the head of the record. */
export type SealedFile = { bytes: Uint8Array<ArrayBuffer>; name: string; id: string; head: string }

/** A file that was opened, whole and signed by somebody known. */
export type HandedOver = {
  id: string
  payload: Payload
  /** The card that is trusted, as its words were compared. */
  from: ContactCard
  /** What the sender’s card says now, where that is not the same: it is to be trusted anew. */
  newCard?: ContactCard
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
  /** The id of the file that brought it, so that the reply names what it answers. */
  file?: string
  from: { key: string; name: string; organisation: string }
  receivedAt: Instant
  expires: Instant
  reply?: Partial<ConsultationReply>
  repliedAt?: Instant
  outcome?: Outcome
}
