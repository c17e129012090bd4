import type {
  DisclosureRequest,
  FileRequest,
  Made,
  MakingProgress,
  PackRequest,
  PaperSource,
  Written,
} from '#src/features/drafts/services.ts'

/** What the page asks of the worker that makes papers. */
export type PaperWork = ({ kind: 'pack' } & PackRequest) | ({ kind: 'file' } & FileRequest)
export type PaperQuestion =
  | PaperWork
  | ({ kind: 'write' } & PaperSource)
  | ({ kind: 'disclosure' } & DisclosureRequest)

/** What the worker says: how far it has got, and in the end what it made. */
export type PaperAnswer = { progress: MakingProgress } | { made: Made } | { written: Written }
