import type { Explained } from '#src/storage/restore/explain.ts'

/** What was done last, for the officer to read or undo. */
export type Notice =
  | { kind: 'removed'; id: string; name: string }
  | { kind: 'imported'; id: string; copied: boolean; explained: readonly Explained[] }
  | { kind: 'refused'; message: string }
