import type { Draft } from '#src/domain/case/draft.ts'
import type { SignOff } from '#src/domain/review/signOffs.ts'
import type { Created } from '#src/storage/draftStore.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import type {
  CardAsked,
  CardRead,
  Contact,
  KeptShare,
  OwnCard,
  SealAsked,
  SealedFile,
} from '#src/storage/handOver/handOver.ts'
import type { CasePayload } from '#src/storage/handOver/payload.ts'
import type { FileKey } from '#src/storage/handOver/readHandOver.ts'
import { contacts, forget, readCard, trust } from '../handOver/contacts.ts'
import { keptVersion } from '../handOver/keptVersion.ts'
import { fileKeyOf, type Judged, judge, type OpenedFrame } from '../handOver/opening.ts'
import { makeCard, ownCard } from '../handOver/ownCard.ts'
import { receiveCase, type TakenRecord, takenRecords } from '../handOver/receiveCase.ts'
import { seal } from '../handOver/sealing.ts'
import { dropShare, keepShare, shares } from '../handOver/shares.ts'
import { sign, type ToSign } from '../handOver/signing.ts'
import { wholeCase } from '../handOver/wholeCase.ts'
import type { OpenVault } from '../store/openVault.ts'

/** What the desk does for hand-over files, cards and signatures. Everything rejects with VaultLocked while no vault is open. */
export type HandOverDesk = {
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
  /** The key of one file, out of its header. */
  fileKey: (header: Uint8Array<ArrayBuffer>) => Promise<FileKey>
  /** What is known of a file that was opened elsewhere; without what it holds. */
  judge: (frame: OpenedFrame) => Promise<Judged>

  /** All of an application, to be handed to another officer: its versions and files. Rejects with DraftMissing. */
  wholeCase: (id: string) => Promise<CasePayload>
  /** Takes over what another officer handed over, with its versions, files and record, as a case of this vault; all of it or nothing. */
  takeCase: (payload: CasePayload) => Promise<Created>
  /** The records that came with applications that were taken over, each as text that checkRecord checks. */
  takenRecords: () => Promise<readonly TakenRecord[]>

  /** Signs with the key of the vault; `by`, `at` and `auditHead` are filled in. Rejects where the signer wrote the application and may not sign. */
  sign: (statement: ToSign, id: string) => Promise<SignOff>
  /** A version of an application that is kept. */
  version: (id: string, seq: number) => Promise<Draft | undefined>

  shares: () => Promise<readonly KeptShare[]>
  keepShare: (share: KeptShare) => Promise<void>
  dropShare: (id: string) => Promise<void>
}

/** All of it, with whatever vault is open. */
export function handOvers(vault: () => OpenVault): HandOverDesk {
  return {
    ownCard: async () => ownCard(vault()),
    makeCard: async (asked) => makeCard(vault(), asked),
    contacts: async () => contacts(vault()),
    readCard: async (text) => readCard(vault(), text),
    trust: async (card) => trust(vault(), card),
    forget: async (key) => forget(vault(), key),
    seal: async (asked) => seal(vault(), asked),
    fileKey: async (header) => fileKeyOf(vault(), header),
    judge: async (frame) => judge(vault(), frame),
    sign: async (statement, id) => sign(vault(), statement, id),
    version: async (id, seq) => keptVersion(vault(), id, seq),
    wholeCase: async (id) => wholeCase(vault(), id),
    takeCase: async (payload) => receiveCase(vault(), payload),
    takenRecords: async () => takenRecords(vault()),
    shares: async () => shares(vault()),
    keepShare: async (share) => keepShare(vault(), share),
    dropShare: async (id) => dropShare(vault(), id),
  }
}
