import type { Blackout } from '#src/documents/render/exhibits/area.ts'
import type { Inspected } from '#src/documents/render/exhibits/inspectExhibit.ts'
import type { Remade } from '#src/documents/render/exhibits/remakeExhibit.ts'

/** What was found in a file, with its SHA-256 in lower-case hexadecimal; or why it is not taken. */
export type LookedThrough =
  | (Extract<Inspected, { ok: true }> & { sha256: string })
  | Extract<Inspected, { ok: false }>

/** How far a file was looked through or copied, in pages. */
export type PageProgress = { done: number; of: number }

/** How work on a file is watched and stopped. */
export type WatchedWork = { tell?: (progress: PageProgress) => void; signal?: AbortSignal }

/** One page of a file to be shown. `bytes` are those of the file that `key` names. */
export type PageToShow = { key: string; bytes: Uint8Array; page: number; width: number }

/** What is done with files of others, in a worker of its own. Each rejects with the signal’s reason once it is aborted. */
export type ExhibitWork = {
  /** Looks a file through before it is kept. */
  inspect: (bytes: Uint8Array, watched?: WatchedWork) => Promise<LookedThrough>
  /** A picture of a page, counted from 1, so many pixels wide at the most. Rejects where it cannot be drawn. */
  pageImage: (page: PageToShow) => Promise<Blob>
  /** The copy that may be served, with the areas burned in. */
  remake: (bytes: Uint8Array, blackouts: readonly Blackout[], watched?: WatchedWork) => Promise<Remade>
}
