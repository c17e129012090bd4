import type { OpenedFile } from '#src/storage/handOver/handOver.ts'
import type { HandOverDesk } from '#src/storage/vault/desk/handOvers.ts'

export type {
  CardRead,
  Contact,
  HandedOver,
  KeptShare,
  OpenedFile,
  OwnCard,
  SealedFile,
} from '#src/storage/handOver/handOver.ts'

/**
 * Files between people who have a vault each. In a session, or with the door closed, everything rejects with VaultLocked.
 */
export type HandOverWork = Omit<HandOverDesk, 'fileKey' | 'judge'> & {
  /** Opens a file apart from the page, for ten seconds at most. Never rejects. */
  open: (file: Uint8Array<ArrayBuffer>) => Promise<OpenedFile>
}
