import type { Blackout } from '#src/documents/render/exhibits/area.ts'
import type { FileReadBack } from '#src/documents/render/exhibits/readFileBack.ts'
import type { Remade } from '#src/documents/render/exhibits/remakeExhibit.ts'
import type { LookedThrough, PageProgress } from '#src/features/drafts/exhibitWork.ts'

/** What is asked of the worker. `job` names a question that may be stopped. */
export type ExhibitQuestion =
  | { kind: 'inspect'; job: number; bytes: Uint8Array }
  | { kind: 'remake'; job: number; bytes: Uint8Array; blackouts: readonly Blackout[] }
  | { kind: 'stop'; job: number }
  | { kind: 'readBack'; bytes: Uint8Array }
  /** Without bytes, the file that `key` names is thought to be open. */
  | { kind: 'page'; key: string; bytes?: Uint8Array; page: number; width: number }

/** What it answers; progress may come many times before the rest. */
export type ExhibitAnswer =
  | { progress: PageProgress }
  | { inspected: LookedThrough }
  | { remade: Remade }
  | { readBack: FileReadBack }
  | { picture: Blob }
  | { notOpen: true }
  | { stopped: true }
  | { fault: string }
