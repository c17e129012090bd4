import type { BundleKind } from '#src/documents/bundle/bundleInput.ts'
import type { BundleProgress } from '#src/documents/render/bundle/bundleOptions.ts'
import type { BundleMade, PaperSource } from '#src/features/drafts/services.ts'

export type BundleWork = PaperSource & { kind: BundleKind }

/** What the page says to the worker that makes one bundle: what to make, then each file that it asks for. */
export type ToBundleWorker =
  | { work: BundleWork }
  | { file: string; bytes: Uint8Array<ArrayBuffer> | undefined; fault?: string }

/** What the worker says: how far it has got, which file it needs, and in the end what it made. */
export type FromBundleWorker = { progress: BundleProgress } | { wants: string } | { made: BundleMade }
