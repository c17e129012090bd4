import type { Draft } from '#src/domain/case/draft.ts'
import type { SignedStatement, SignOff } from '#src/domain/review/signOffs.ts'
import type { Created } from '#src/storage/draftStore.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import type {
  CardAsked,
  CardRead,
  Contact,
  HandedOver,
  KeptShare,
  OpenedFile,
  OwnCard,
  SealAsked,
  SealedFile,
} from '#src/storage/handOver/handOver.ts'
import type { CasePayload } from '#src/storage/handOver/payload.ts'

export type { CardRead, Contact, HandedOver, KeptShare, OpenedFile, OwnCard, SealedFile }

/**
 * Files between people who have a vault each. In a session, or with the door closed, everything rejects with VaultLocked.
 */
export type HandOverWork = {
  ownCard: () => Promise<OwnCard | undefined>
  /** Makes the person’s card, or a new one in its place with the same keys. */
  makeCard: (asked: CardAsked) => Promise<OwnCard>
  contacts: () => Promise<readonly Contact[]>
  readCard: (text: string) => Promise<CardRead>
  /** Keeps a card whose six words were read aloud and agreed. */
  trust: (card: ContactCard) => Promise<void>
  forget: (key: string) => Promise<void>

  /**
   * Encrypts to the trusted contacts with these keys, and to oneself; writes the record. Rejects, in words for the person, for a
   * key that is not trusted, without a card of one’s own, and where the file would be too large. Half-typed text and notes are
   * left out of every draft but that of a `case`, into which the record is put.
   */
  seal: (asked: SealAsked) => Promise<SealedFile>
  /** Opens a file apart from the page, for ten seconds at most. Never rejects. */
  open: (file: Uint8Array<ArrayBuffer>) => Promise<OpenedFile>

  /** All of an application, to be handed to another officer: its versions and files. Rejects with DraftMissing. */
  wholeCase: (id: string) => Promise<CasePayload>
  /** Takes over what another officer handed over, with its versions, files and record, as a case of this vault; all of it or nothing. */
  takeCase: (payload: CasePayload) => Promise<Created>
  /** The records that came with applications that were taken over, each as text that checkRecord checks. */
  takenRecords: () => Promise<readonly { case: string; text: string }[]>

  /** Signs with the key of the vault; `by`, `at` and `auditHead` are filled in. Rejects where the signer wrote the application and may not sign. */
  sign: (statement: Omit<SignedStatement, 'v' | 'by' | 'at' | 'auditHead'>, id: string) => Promise<SignOff>
  /** A version of an application that is kept. */
  version: (id: string, seq: number) => Promise<Draft | undefined>

  shares: () => Promise<readonly KeptShare[]>
  keepShare: (share: KeptShare) => Promise<void>
  dropShare: (id: string) => Promise<void>
}
